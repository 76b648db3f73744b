import { expect, test } from 'vitest'
import { parseRecent, withQuery } from './recent'

test('the latest query comes first, once, and the oldest goes', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(withQuery(six, ' c ')).toEqual(['c', 'a', 'b', 'd', 'e', 'f'])
  expect(withQuery(six, 'g')).toEqual(['g', 'a', 'b', 'c', 'd', 'e'])
  expect(withQuery(['서울'], '서울'.normalize('NFD'))).toEqual(['서울'])
  expect(withQuery(['a'], '  ')).toEqual(['a'])
})

test('what is stored may be anything', () => {
  expect(parseRecent({ a: 1 })).toEqual([])
  expect(parseRecent(['a', 1, ' ', null, 'b'])).toEqual(['a', 'b'])
})
