import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { say } from '../report/message'
import { checkContent } from './check-content'
import { judge, picture, text, withFolder } from './content-fixture'

const jpeg = await picture()

test('what passed is named for the next step, what did not is not', async () => {
  const files = {
    'posts/b/en.md': text('posts', '', '![The empty hall](photos/1.jpg)'),
    'posts/b/photos/1.jpg': jpeg,
    'posts/b/photos.yaml': 'credit: A',
    'posts/a/ko.md': text('posts', 'draft: maybe'),
    'events/meetup/en.md': text('events'),
    'posts/b/notes.txt': '',
  }
  await withFolder(files, async (folder) => {
    const { problems, documents, photos } = await checkContent(folder)
    expect(problems.map(({ path, found }) => path ?? say(found, 'en'))).toEqual(['draft', 'a file called "notes.txt"'])
    expect(documents).toEqual(['events/meetup/en.md', 'posts/b/en.md', 'posts/b/photos.yaml'])
    expect(photos).toEqual(['posts/b/photos/1.jpg'])
  })
})

test('a post pasted from a Jekyll blog needs four lines of its front matter mended and nothing else', async () => {
  const pasted = `---
layout: post_wide
title: 'A meetup: what we heard'
author: 'Jiho Kim, The Organisers'
---

![the whole hall](/assets/images/meetup/fg1.jpg){:style="width:100%"}

## 1️⃣ Jiho Kim | Opening

One, two :rocket: 😄 [link](https://example.org/)
{: speaker="Jiho Kim"}
`
  expect(await judge({ 'posts/x/en.md': pasted, 'posts/x/photos/fg1.jpg': jpeg })).toMatchInlineSnapshot(`
    "content/posts/x/en.md:1:1  date
      found no "date"; expected one: The day it is published on: 2025-04-07. Its year is part of the address
      write: date: YYYY-MM-DD

    content/posts/x/en.md:1:1  summary
      found no "summary"; expected one: One or two sentences for lists, feeds and shared links, in the language of this file
      write: summary: …

    content/posts/x/en.md:2:1  layout
      found the key "layout", which nothing reads; expected no such line
      remove this line

    content/posts/x/en.md:4:1  author
      found the key "author", which nothing reads; expected "authors"
      write: authors: [Jiho Kim, The Organisers]"
  `)
})

test('the command: 0 and one line, or 1 and the problems, as text or JSON', async () => {
  const run = async (folder: string, ...flags: string[]) => {
    const command = ['--import', 'tsx', 'tools/check/main.ts', ...flags]
    const options = { env: { ...process.env, CONTENT_DIR: folder } }
    return promisify(execFile)(process.execPath, command, options).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    )
  }
  const similar = { 'posts/a/en.md': text('posts'), 'posts/b/en.md': text('posts', 'authors: [Ji-ho Kim]') }
  await withFolder(similar, async (folder) => {
    const { code, stdout } = await run(folder)
    expect(code).toBe(0)
    expect(stdout).toMatch(/posts\/b\/en\.md:5:11 {2}authors\[0\]\n {2}notice: "Ji-ho Kim" resembles "Jiho Kim"/)
    expect(stdout).toMatch(/\n\n2 documents and 0 photographs checked in \d+ ms\n$/)
  })
  await withFolder({ 'posts/a/en.md': '---js\nprocess.exit(0)\n---\n' }, async (folder) => {
    const { code, stdout, stderr } = await run(folder, '--json')
    expect(code).toBe(1)
    const found = 'the first line "---js"'
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ line: 1, column: 1, found }], notices: [] })
    expect(stderr).toBe('')
    const korean = await run(folder, '--lang', 'ko')
    expect(korean.code).toBe(1)
    expect(korean.stdout).toContain('지금: 첫 줄 "---js" → 필요: --- 만 있는 줄')
    expect(`${korean.stdout}${korean.stderr}`).not.toContain('    at ')
  })
}, 120_000)
