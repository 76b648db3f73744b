import { expect, test } from 'vitest'
import { readTalkHeading, titleKey } from './talk-heading'

test.each([
  ['1️⃣ 이제응 | PyTorch Foundation', { order: 1, speakers: ['이제응'], title: 'PyTorch Foundation' }],
  ['2. Jerry Lee | PyTorch', { order: 2, speakers: ['Jerry Lee'], title: 'PyTorch' }],
  ['Jerry Lee | A | B', { speakers: ['Jerry Lee'], title: 'A | B' }],
  ['장보우, 박정환 ｜ 오프닝', { speakers: ['장보우', '박정환'], title: '오프닝' }],
  ['A · B & C | Title', { speakers: ['A', 'B', 'C'], title: 'Title' }],
  ['3. 제목만', { order: 3, speakers: [], title: '제목만' }],
])('%s', (heading, read) => {
  expect(readTalkHeading(heading)).toEqual(read)
})

test('a stated speaker counts, whatever the heading says', () => {
  expect(readTalkHeading('Why backends?', '최남규')).toEqual({ speakers: ['최남규'], title: 'Why backends?' })
})

test('titles match over emoji, punctuation, case and form', () => {
  expect(titleKey('💡 Panel Talk & Q&A 💡')).toBe(titleKey('Panel talk & Q&A'))
  expect(titleKey('오프닝'.normalize('NFD'))).toBe(titleKey('오프닝'))
})

test('titles that differ in vowel signs or in signs of a language are two', () => {
  expect(titleKey('C++ 확장')).not.toBe(titleKey('C# 확장'))
  expect(titleKey('नदी')).not.toBe(titleKey('नाद'))
  expect(titleKey('💡 Don’t  stop!')).toBe(titleKey("don't stop"))
})
