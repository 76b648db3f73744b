import { expect, test } from 'vitest'
import { findQuery } from './dialog'

test.each([
  [{ search: 'vllm', photo: 'a' }, 'vllm'],
  [{ search: '' }, ''],
  [{ search: 4 }, undefined],
  [null, undefined],
])('an entry with %j is one of a search for %s', (state, query) => {
  expect(findQuery(state)).toBe(query)
})
