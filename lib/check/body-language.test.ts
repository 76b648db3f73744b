import { expect, test } from 'vitest'
import { judge, judgeInBoth, text } from './content-fixture'

const korean =
  'vLLM의 PagedAttention이 KV cache를 어떻게 나누는지 들었습니다. 발표가 끝난 뒤에도 질문이 이어졌고, GPU 메모리를 아끼는 여러 방법을 함께 이야기했습니다. 다음 모임에서는 직접 실행해 보기로 했습니다.\n'
const english =
  'We heard how PagedAttention of vLLM divides the KV cache. Questions went on after the talk, and we spoke about ways to save memory.\n'

test('a text in the file of the other language', async () => {
  expect(
    await judgeInBoth({ 'posts/recap/en.md': text('posts', '', `<!-- 글 -->\n\n## Talk\n\n${korean}`) }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:11:1
      found a text in Korean: 70 of its 98 letters are Hangul; expected English in en.md
      run: mv -n content/posts/recap/en.md content/posts/recap/ko.md
      지금: 한국어로 쓴 글 (글자 98자 가운데 한글 70자) → 필요: en.md에는 영어 글
      실행할 명령: mv -n content/posts/recap/en.md content/posts/recap/ko.md"
  `)
  expect(await judgeInBoth({ 'events/spring/ko.md': text('events', '', english) })).toMatchInlineSnapshot(`
    "content/events/spring/ko.md:6:1
      found a text in English: 0 of its 105 letters are Hangul; expected Korean in ko.md
      run: mv -n content/events/spring/ko.md content/events/spring/en.md
      지금: 영어로 쓴 글 (글자 105자 가운데 한글 0자) → 필요: ko.md에는 한국어 글
      실행할 명령: mv -n content/events/spring/ko.md content/events/spring/en.md"
  `)
})
test('a text that belongs in the file beside it', async () => {
  const files = { 'posts/recap/en.md': text('posts', '', korean), 'posts/recap/ko.md': text('posts', '', korean) }
  expect(await judgeInBoth(files)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found a text in Korean: 70 of its 98 letters are Hangul; expected English in en.md
      write the English text here; the Korean one belongs in content/posts/recap/ko.md
      지금: 한국어로 쓴 글 (글자 98자 가운데 한글 70자) → 필요: en.md에는 영어 글
      이 파일에는 영어 글을 쓰세요. 한국어 글은 content/posts/recap/ko.md에 씁니다"
  `)
})
test('two files that have each other’s names', async () => {
  const files = { 'posts/recap/en.md': text('posts', '', korean), 'posts/recap/ko.md': text('posts', '', english) }
  expect(await judgeInBoth(files)).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:7:1
      found a text in English: 0 of its 105 letters are Hangul; expected Korean in ko.md
      run: mv -n content/posts/recap/en.md content/posts/recap/en.md.aside && mv -n content/posts/recap/ko.md content/posts/recap/en.md && mv -n content/posts/recap/en.md.aside content/posts/recap/ko.md
      지금: 영어로 쓴 글 (글자 105자 가운데 한글 0자) → 필요: ko.md에는 한국어 글
      실행할 명령: mv -n content/posts/recap/en.md content/posts/recap/en.md.aside && mv -n content/posts/recap/ko.md content/posts/recap/en.md && mv -n content/posts/recap/en.md.aside content/posts/recap/ko.md"
  `)
})
test('code, addresses and names of talks have no language', async () => {
  const code = `\`\`\`python\n${'# how the cache is divided into blocks\n'.repeat(20)}\`\`\``
  const heading = '## 1. Name of the Speaker | A Very Long Title of a Talk in English\n'
  const headings = [1, 2, 3, 4, 5].map((part) => heading.replace('English', `English, Part ${part}`)).join('')
  const body = `${heading}${code}\n\n${korean}\n[글](https://example.org/${'a-long-address-'.repeat(60)})\n\n${headings}`
  expect(await judge({ 'posts/recap/ko.md': text('posts', '', body) })).toBe('')
})
test('a text in both languages is right in either file, and one of few words in any', async () => {
  const both = `${korean}\n${`> ${english}\n`.repeat(2)}`
  for (const body of [both, 'The room was full.\n', '자리가 모두 찼습니다.\n']) {
    expect(await judge({ 'posts/a/ko.md': text('posts', '', body) })).toBe('')
    expect(await judge({ 'posts/a/en.md': text('posts', '', body) })).toBe('')
  }
})
