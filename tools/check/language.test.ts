import { expect, test } from 'vitest'
import { judge, text } from './content-fixture'

const korean =
  'vLLM의 PagedAttention이 KV cache를 어떻게 나누는지 들었습니다. 발표가 끝난 뒤에도 질문이 이어졌고, GPU 메모리를 아끼는 여러 방법을 함께 이야기했습니다. 다음 모임에서는 직접 실행해 보기로 했습니다.\n'
const english =
  'We heard how PagedAttention of vLLM divides the KV cache. Questions went on after the talk, and we spoke about ways to save memory.\n'

test('a text in the file of the other language', async () => {
  expect(
    await judge({ 'posts/recap/en.md': text('posts', '', `<!-- 글 -->\n\n## Talk\n\n${korean}`) }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:11:1
      found a text in Korean: 70 of its 98 letters are Hangul; expected English in en.md
      run: mv -n content/posts/recap/en.md content/posts/recap/ko.md"
  `)
  expect(await judge({ 'events/spring/ko.md': text('events', '', english) })).toMatchInlineSnapshot(`
    "content/events/spring/ko.md:6:1
      found a text in English: 0 of its 105 letters are Hangul; expected Korean in ko.md
      run: mv -n content/events/spring/ko.md content/events/spring/en.md"
  `)
})
test('a text that belongs in the file beside it', async () => {
  const files = {
    'posts/recap/en.md': text('posts', '', korean),
    'posts/recap/ko.md': text('posts', '', `${korean}\n다음에 또 뵙겠습니다.\n`),
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found a text in Korean: 70 of its 98 letters are Hangul; expected English in en.md
      write the English text here; the Korean one belongs in content/posts/recap/ko.md"
  `)
})
test('a text that was copied in place of a translation', async () => {
  const files = { 'posts/recap/en.md': text('posts', '', korean), 'posts/recap/ko.md': text('posts', '', korean) }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found a text in Korean: 70 of its 98 letters are Hangul; expected English in en.md
      without a translation yet, remove this file: ko.md has the same text"
  `)
})
test('two files that have each other’s names', async () => {
  const files = { 'posts/recap/en.md': text('posts', '', korean), 'posts/recap/ko.md': text('posts', '', english) }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:7:1
      found a text in English: 0 of its 105 letters are Hangul; expected Korean in ko.md
      run: mv -n content/posts/recap/en.md content/posts/recap/en.md.aside && mv -n content/posts/recap/ko.md content/posts/recap/en.md && mv -n content/posts/recap/en.md.aside content/posts/recap/ko.md"
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
test('a Korean text is right with English lists, logs and quotations', async () => {
  const models = ['Llama 3.1 Instruct', 'Mistral Small', 'Gemma 2', 'Qwen 2.5 Coder', 'Phi 3.5 Mini', 'DeepSeek Coder']
  const log = '    Collecting torch\n    Downloading torch for this platform\n    Successfully installed torch\n'
  const announcement = `> ${english}`.repeat(4)
  for (const body of [
    `함께 돌려 본 모델입니다.\n\n${models.map((model) => `- ${model} from the hub\n`).join('')}`,
    `함께 돌려 본 모델은 다음과 같습니다\n\n${models.map((model) => `- ${model} from the hub\n`).join('')}`,
    `설치 기록\n\n${log.repeat(4)}`,
    `발표문의 일부\n\n${announcement}`,
  ])
    expect(await judge({ 'posts/a/ko.md': text('posts', '', body) })).toBe('')
})
test('an English text is right with Korean terms in a table and a Korean address', async () => {
  const term = '| tensor | 여러 차원으로 늘어놓은 수의 배열을 가리키는 말 |\n'
  const table = `| Term | Korean |\n| --- | --- |\n${term.repeat(4)}`
  const address =
    'Show this address to the driver of your taxi.\n\n서울특별시 강남구 테헤란로에 있는 건물의 지하 주차장 입구 바로 옆에 있는 정문에서 내려 주시면 됩니다. 정문이 닫혀 있으면 길 건너편 은행 앞에서 내려 주셔도 괜찮습니다.\n'
  expect(await judge({ 'posts/a/en.md': text('posts', '', `Terms\n\n${table}`) })).toBe('')
  expect(await judge({ 'events/a/en.md': text('events', '', address) })).toBe('')
})
