import { expect, test } from 'vitest'
import { checked } from './checked'
import { findMissingCharacter } from './face'

const file = 'content/events/spring-2025/ko.md'

test('a text that the fonts can show, in both scripts', () => {
  const title = 'LLM 성능의 정점에 선 MoA (Mixture-of-Agents) Flowise로 3분 만에 구현하기'
  expect(checked({ text: title, file }, 'display')).toBe(title)
  expect(checked({ text: '💡 뷁쾙 · “Ångström” …', file }, 'text')).toBe('뷁쾙 · “Ångström” …')
})

test('every modern Hangul syllable is in both faces', () => {
  const syllables = Array.from({ length: 0xd7a4 - 0xac00 }, (_, index) => String.fromCharCode(0xac00 + index)).join('')
  expect(findMissingCharacter(syllables, 'display')).toBeUndefined()
  expect(findMissingCharacter(syllables, 'text')).toBeUndefined()
})

test('a character that would be an empty box names itself, its text and the file to change', () => {
  expect(() => checked({ text: '人工知能 세미나 💡', file }, 'display')).toThrowErrorMatchingInlineSnapshot(`
    [Error: content/events/spring-2025/ko.md  "人工知能 세미나"
      has 人 (U+4EBA), which the fonts of the share images lack
      write it in Hangul or Latin, or add a font that has it to lib/share-image/font-files.ts]
  `)
})

test('a sign of several code points is missing when one of them is', () => {
  expect(() => checked({ text: 'x\u0323\u1ab0', file }, 'text')).toThrow('U+0078 U+0323 U+1AB0')
})

test('a title of nothing but emoji leaves nothing to print', () => {
  expect(() => checked({ text: '🎉', file }, 'text')).toThrowErrorMatchingInlineSnapshot(`
    [Error: content/events/spring-2025/ko.md  "🎉"
      has nothing that can be printed; write some words]
  `)
})
