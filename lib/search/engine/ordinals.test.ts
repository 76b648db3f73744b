import { expect, test } from 'vitest'
import { ordinalsLike } from './ordinals'

test.each([
  ['4회', '4차 4번째 네번째 4th fourth'],
  ['제4회', '4회 4차 4번째 네번째 4th fourth'],
  ['첫번째', '1회 1차 1번째 1st first'],
  ['12th', '12회 12차 12번째'],
  ['4월', ''],
  ['2024', ''],
  ['회', ''],
])('%s is also written %s', (word, forms) => {
  expect(ordinalsLike(word).join(' ')).toBe(forms)
})
