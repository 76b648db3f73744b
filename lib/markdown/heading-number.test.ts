import { expect, test } from 'vitest'
import { readHeadingNumber } from './heading-number'

test.each([
  ['1️⃣ 김하나 | 첫 발표', 1, '김하나 | 첫 발표'],
  ['1\u20E3 Without a variation selector', 1, 'Without a variation selector'],
  ['9️⃣No space', 9, 'No space'],
  ['🔟 Ten', 10, 'Ten'],
  ['1️⃣0️⃣ Ten in two keycaps', 10, 'Ten in two keycaps'],
  ['1️⃣2️⃣ Twelve', 12, 'Twelve'],
  ['0️⃣ Zero', 0, 'Zero'],
  ['1. Plain', 1, 'Plain'],
  ['12) Parenthesis', 12, 'Parenthesis'],
  ['  3. Indented', 3, 'Indented'],
  ['4.\u3000전각 공백', 4, '전각 공백'],
])('reads the number of %j', (heading, order, text) => {
  expect(readHeadingNumber(heading)).toEqual({ order, text })
})

test.each([
  'Closing words',
  '3.5 Release',
  '2025. A year in review',
  '1.5배 빠르게',
  '7 talks',
  '#️⃣ Tags',
  '💡 Panel 💡',
  '',
])('finds no number in %j', (heading) => {
  expect(readHeadingNumber(heading)).toEqual({ text: heading.trim() })
})
