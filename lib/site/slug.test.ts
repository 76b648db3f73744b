import { expect, test } from 'vitest'
import { inBasicLatin, longestSlug, slugify } from './slug'

test.each([
  ['PyTorch Korea', 'pytorch-korea'],
  ['조규진 | Backend.AI', '조규진-backend-ai'],
  ["Don't stop", 'dont-stop'],
  ['모임'.normalize('NFD'), '모임'],
  ['💡 & !', ''],
])('the slug of %s', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})

test.each([
  ['vowel signs', 'सीमा', 'सीमी'],
  ['Thai vowels and tones', 'มานี', 'มาน'],
  ['Arabic letters', 'علي', 'عالي'],
  ['signs of languages', 'C', 'C++'],
  ['signs of languages', 'C++', 'C#'],
  ['signs of languages', 'F', 'F♯'],
  ['signs of languages', 'NET', '.NET'],
  ['signs before a particle', 'C++로 쓰기', 'C#으로 쓰기'],
  ['one sign or two', 'A+', 'A++'],
])('%s tell names apart: %s and %s', (_, one, other) => {
  expect(slugify(one)).not.toBe(slugify(other))
})

test.each([
  ['मराठी भाषा', 'मराठी-भाषा'],
  ['C++', 'c-plus-plus'],
  ['Visual C#', 'visual-c-sharp'],
  ['ASP.NET', 'asp-net'],
  ['.NET 10', 'dot-net-10'],
  ['Vue.js', 'vue-js'],
  ['RAG+Agents', 'rag-agents'],
  ['issue #14', 'issue-14'],
  ['... and more', 'and-more'],
  ['İzmir', 'izmir'],
  ['Ｄｅｅｐ　Ｌｅａｒｎｉｎｇ', 'deep-learning'],
  ['ﾊﾟﾈﾙ', 'パネル'],
  ['ﬁne 𝐁𝐨𝐥𝐝', 'fine-bold'],
  ['Straße in Łódź, Øre', 'strasse-in-lodz-ore'],
  ['東京パネル', '東京パネル'],
  ['ガード', 'ガード'],
  ['ㅋㅋ', 'ㅋㅋ'],
  ['1️⃣ 첫 발표 ❤️', '1-첫-발표'],
  ['ab\u200bc\u200d\u202ed', 'abcd'],
  ['\u0301 \u0301x', 'x'],
  ['İ\u0307', 'i'],
  ['i\u0307\u0301 e’\u0301', 'i-e'],
  ['\ue000\ud800', ''],
])('%s becomes %s', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})

test('a long text is cut after a word, and stays apart from one that only ends otherwise', () => {
  const long = Array.from({ length: 30 }, (_, index) => `낱말${index}`).join(' ')
  const [one, other] = [slugify(`${long} 하나`), slugify(`${long} 둘`)]
  expect(one).toMatch(/^낱말0(-낱말\d+)+-[0-9a-f]{10}$/)
  expect(one).not.toBe(other)
  expect(Buffer.byteLength(one)).toBeLessThanOrEqual(longestSlug)
})

test('a word longer than an address is cut between characters, marks and all', () => {
  const slug = slugify('ที่'.repeat(100))
  expect(slug).toMatch(/^(ที่)+-[0-9a-f]{10}$/)
  expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(longestSlug)
})

test.each(['Con', 'NUL!', 'com1', 'COM¹', 'lpt9', 'Page'])('%s, a name that is reserved, gets a number', (text) => {
  expect(slugify(text)).toBe(`${text.toLowerCase().replace('!', '')}-1`)
})

test.each(['C++', 'aux', '낱말 '.repeat(90), 'İzmir', 'हिन्दी'])('the slug of a slug is the same: %s', (text) => {
  expect(slugify(slugify(text))).toBe(slugify(text))
})

test('more marks on one letter than an address has room for leave the hash alone', () => {
  expect(slugify(`क${'\u0301'.repeat(200)}`)).toMatch(/^[0-9a-f]{10}$/)
})

test.each([
  ['de', 'Größe und Äußeres', 'groesse und aeusseres'],
  ['en', 'Größe', 'grosse'],
  ['pl', 'Łódź', 'lodz'],
  ['da', 'Smørrebrød på Ålborg', 'smoerrebroed paa aalborg'],
  ['nb-NO', 'Tromsø', 'tromsoe'],
  ['sv', 'Malmö', 'malmo'],
  ['is', 'Þórður', 'thordur'],
  ['vi', 'Phở Đà Nẵng', 'pho da nang'],
  ['ja', '東京 パネル', '東京 パネル'],
])('in %s %s is written %s', (language, text, expected) => {
  expect(inBasicLatin(text, language)).toBe(expected)
})
