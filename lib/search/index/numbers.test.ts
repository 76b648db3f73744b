import { expect, test } from 'vitest'
import { readNumbers, writeNumbers } from './numbers'

test('numbers are read as they were written', () => {
  const written = [0, 1, 79, 80, 1999, 55246, 55247, 55248, 1_000_000]
  const { numbers, count } = readNumbers(writeNumbers(written))
  expect([...numbers.subarray(0, count)]).toEqual(written)
})
