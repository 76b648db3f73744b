import { expect, test } from 'vitest'
import { numberOf, uuidOf } from './uuid'

test('the id that other programs make of the same address', () => {
  // python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'https://pytorch.kr/events/a/b'))"
  expect(uuidOf('https://pytorch.kr/events/a/b')).toBe('bd3bc246-a1ad-5c10-ade3-4944d60f1206')
  expect(uuidOf('https://pytorch.kr/events/a/발표')).toMatch(
    /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  )
})

test('a number that fits 32 bits with their sign', () => {
  expect(numberOf('00000000-0000-5000-8000-000000000000')).toBe(1)
  expect(numberOf('ffffffff-0000-5000-8000-000000000000')).toBe(2 ** 31 - 1)
})
