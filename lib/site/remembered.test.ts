import { expect, test, vi } from 'vitest'
import { remembered, rememberedLately } from './remembered'

test('what was asked before is answered without work', () => {
  const work = vi.fn((first: string, second?: string) => `${first} ${second}`)
  const answer = remembered(work)
  expect([answer('a', 'b'), answer('a', 'b'), answer('ab'), answer('a')]).toEqual([
    'a b',
    'a b',
    'ab undefined',
    'a undefined',
  ])
  expect(work).toHaveBeenCalledTimes(3)
})

test('of answers that take much room only those that were asked for last are kept', () => {
  const work = vi.fn((text: string) => ({ text }))
  const ask = rememberedLately(2, work)
  const first = ask('a')
  ask('b')
  expect(ask('a')).toBe(first)
  ask('c')
  expect(ask('a')).toBe(first)
  ask('b')
  expect(work.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b'])
})
