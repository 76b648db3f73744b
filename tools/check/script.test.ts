import { expect, test } from 'vitest'
import { notice, text } from './content-fixture'

test('a text in a script that no language of the site is written in', async () => {
  const japanese = '最初の集まりのお知らせです。みなさんのご参加をお待ちしています。\n'
  expect(await notice({ 'posts/recap/en.md': text('posts', '', japanese) })).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:3
      notice: a text in the script Hiragana, on a page that says it is in English
      translate it, or add its language to "languages" in site.config.ts and name the file after it"
  `)
  expect(await notice({ 'posts/recap/ko.md': text('posts', '', 'Первая встреча нашего сообщества.\n') })).toContain(
    'Cyrillic',
  )
})

test('terms, names and quotations of other scripts, and short texts', async () => {
  const mixed = 'The word 集まり means a meeting, and we had one in spring, with many people. Ελληνικά.\n'
  expect(await notice({ 'posts/recap/en.md': text('posts', '', mixed) })).toBe('')
  expect(await notice({ 'posts/recap/en.md': text('posts', '', '最初の集まり\n') })).toBe('')
  expect(
    await notice({ 'posts/recap/ko.md': text('posts', '', '漢字와 한글을 섞어 쓴 글이 있습니다. 大韓民國 漢字.\n') }),
  ).toBe('')
})
