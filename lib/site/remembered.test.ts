import { expect, test, vi } from 'vitest'
import { remembered } from './remembered'

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
