import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
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
      found no "date"; expected one: The day it is published on: 2025-04-07. Its year is part of the address; before that day the site leaves the post out
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

test('the command: 0 and one line, or 1 and the problems, as text or JSON, in the language it is asked for', async () => {
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
    const { code, stdout, stderr } = await run(folder, '--json', '--lang', 'ko')
    expect([code, stderr]).toEqual([1, ''])
    const problem = {
      line: 1,
      column: 1,
      found: '첫 줄 "---js"',
      expected: '--- 만 있는 줄. 머리말은 YAML이며 프로그램이 아닙니다',
    }
    expect(JSON.parse(stdout)).toMatchObject({ problems: [problem], notices: [] })
  })
}, 120_000)

describe('mistakes of newcomers', () => {
  const post = (body: string, lines = '') => ({ 'posts/spring/en.md': text('posts', lines, body) })

  test('a link to a draft, from a page that is none', async () => {
    const draft = { 'posts/next/en.md': text('posts', 'draft: true', '[here](/en/blog/2025/next/)\n') }
    expect(await judge({ ...post('[next](/en/blog/2025/next/)\n'), ...draft })).toMatchInlineSnapshot(`
    "content/posts/spring/en.md:7:1
      found a link to "/en/blog/2025/next/", which is a draft; expected a page that is published
      remove the link, or publish the draft by removing its line: draft: true"
  `)
    expect(await judge({ ...post('[next](/en/blog/2025/next/)\n', 'draft: true'), ...draft })).toBe('')
  })
  test('a link to a post of a day still to come, from one that is there before it', async () => {
    const next = { 'posts/next/en.md': text('posts', 'date: 2099-02-01', '') }
    const link = '[next](/en/blog/2099/next/)\n'
    expect(await judge({ ...post(link), ...next })).toMatchInlineSnapshot(`
      "content/posts/spring/en.md:7:1
        found a link to "/en/blog/2099/next/", which is published on 2099-02-01; expected a page that is published
        remove the link until then, or give that post an earlier date"
    `)
    expect(await judge({ ...post(link, 'date: 2099-01-31'), ...next })).toContain('which is published on 2099-02-01')
    expect(await judge({ ...post(link, 'date: 2099-02-01'), ...next })).toBe('')
  })
  test('addresses without their scheme', async () => {
    const body =
      '[a](pytorch.kr) [b](www.pytorch.kr/x) [c](a@pytorch.kr) [d](https//pytorch.kr) [e](https：//pytorch.kr)\n'
    expect(await judge(post(body))).toMatchInlineSnapshot(`
    "content/posts/spring/en.md:7:1
      found a link to "pytorch.kr", which a browser looks for on this site; expected a whole address
      write: [a](https://pytorch.kr)

    content/posts/spring/en.md:7:17
      found a link to "www.pytorch.kr/x", which a browser looks for on this site; expected a whole address
      write: [b](https://www.pytorch.kr/x)

    content/posts/spring/en.md:7:39
      found a link to "a@pytorch.kr", which a browser looks for on this site; expected a whole address
      write: [c](mailto:a@pytorch.kr)

    content/posts/spring/en.md:7:57
      found a link to "https//pytorch.kr", which a browser looks for on this site; expected a whole address
      write: [d](https://pytorch.kr)

    content/posts/spring/en.md:7:80
      found a link to "https：//pytorch.kr", which a browser looks for on this site; expected a whole address
      write: [e](https://pytorch.kr)"
  `)
  })
  test('an event named by its path, its address or its title', async () => {
    const event = { 'events/spring-2025/en.md': text('events') }
    const said = (name: string) => judge({ ...post('', `event: ${name}`), ...event })
    expect(await said('content/events/spring-2025/')).toMatchInlineSnapshot(`
    "content/posts/spring/en.md:6:8  event
      found "content/events/spring-2025/"; expected a folder of content/events; did you mean "spring-2025"?
      write: event: spring-2025"
  `)
    expect(await said('https://moim.example/en/events/spring-2025/')).toContain('write: event: spring-2025')
    expect(await said('The Spring Meetup')).toMatchInlineSnapshot(`
    "content/posts/spring/en.md:6:8  event
      found "The Spring Meetup"; expected a folder of content/events
      remove it, or write the name of a folder of content/events"
  `)
  })
  test('names with a space at their end, and of folders in Korean', async () => {
    const files = {
      'posts/a/en.md ': text('posts'),
      'posts/b/en.md': text('posts', '', '![the empty hall](photos/1.jpg)\n'),
      'posts/b/photos/1.jpg ': jpeg,
      'posts/c/en.md': text('posts', 'cover: photos/1.jpg'),
      'posts/c/photos /1.jpg': jpeg,
      'posts/세미나/en.md': text('posts'),
    }
    expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/a/en.md :1:1
      found a file called "en.md "; expected ko.md, en.md or photos.yaml
      run: mv -n 'content/posts/a/en.md ' content/posts/a/en.md

    content/posts/b/en.md:7:1
      found an image at "photos/1.jpg"; expected a file in content/posts/b/photos/; did you mean "photos/1.jpg "?
      run: mv -n 'content/posts/b/photos/1.jpg ' content/posts/b/photos/1.jpg

    content/posts/b/photos/1.jpg :1:1
      found the file name "1.jpg "; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: mv -n 'content/posts/b/photos/1.jpg ' content/posts/b/photos/1.jpg

    content/posts/c/en.md:6:8  cover
      found "photos/1.jpg"; expected a file in content/posts/c/photos/

    content/posts/c/photos :1:1
      found a folder called "photos "; expected photographs directly in photos/
      run: mv -n 'content/posts/c/photos ' content/posts/c/photos

    content/posts/세미나:1:1
      found the folder name "세미나"; expected lower-case letters a to z and digits, joined by hyphens: it is part of the address
      run: mv -n 'content/posts/세미나' content/posts/semina"
  `)
  })
  test('folders of languages', async () => {
    const files = { 'posts/ko/spring.md': text('posts'), 'posts/spring/en/index.md': text('posts') }
    expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/ko/spring.md:1:1
      found a file called "spring.md"; expected ko.md, en.md or photos.yaml
      run: mkdir -p content/posts/spring && mv -n content/posts/ko/spring.md content/posts/spring/ko.md

    content/posts/spring/en/index.md:1:1
      found a folder called "en"; expected ko.md or en.md
      run: mkdir -p content/posts/spring && mv -n content/posts/spring/en/index.md content/posts/spring/en.md"
  `)
  })
  test('images as other editors write them', async () => {
    const body = [
      '![[1.jpg]]',
      '![the empty hall] (photos/1.jpg)',
      '![the empty hall now]（photos/1.jpg）',
      'Then：！[the hall in April](photos/1.jpg "The end")',
      '![the hall in May](photos/1.jpg =300x)',
      '![the hall in June](photos/1.jpg “The end”)',
      '![the hall in July](photos/1.jpg "The "end"")',
      '![the hall in August](photos\\1.jpg)',
      '![the hall](https://github.com/user-attachments/assets/0123)',
      'A list![1] (see below.)',
    ]
    expect(
      await judge({ ...post(`${body.join('\n\n')}\n`), 'posts/spring/photos/1.jpg': jpeg }),
    ).toMatchInlineSnapshot(`
    "content/posts/spring/en.md:7:1
      found "![[1.jpg]]", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption
      write: ![Recap: …what can be seen…](photos/1.jpg)

    content/posts/spring/en.md:7:1
      found an image without alt text; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/1.jpg)

    content/posts/spring/en.md:9:1
      found "![the empty hall] (photos/1.jpg)", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption
      write: ![the empty hall](photos/1.jpg)

    content/posts/spring/en.md:11:1
      found "![the empty hall now]（photos/1.jpg）", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption
      write: ![the empty hall now](photos/1.jpg)

    content/posts/spring/en.md:13:6
      found "！[the hall in April](photos/1.jpg)", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption
      write: ![the hall in April](photos/1.jpg "The end")

    content/posts/spring/en.md:15:1
      found "![the hall in May](photos/1.jpg =300x)", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption
      write: ![the hall in May](photos/1.jpg)

    content/posts/spring/en.md:17:1
      found "![the hall in June](photos/1.jpg “The end”)", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption
      write: ![the hall in June](photos/1.jpg "The end")

    content/posts/spring/en.md:19:1
      found "![the hall in July](photos/1.jpg \\"The \\"end\\"\\")", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption
      write: ![the hall in July](photos/1.jpg "The \\"end\\"")

    content/posts/spring/en.md:21:1
      found an image at "photos\\\\1.jpg"; expected a file in content/posts/spring/photos/; did you mean "photos/1.jpg"?
      write: ![the hall in August](photos/1.jpg)

    content/posts/spring/en.md:23:1
      found an image at "https://github.com/user-attachments/assets/0123"; expected a photograph beside the text: photos/<file>
      save it as content/posts/spring/photos/….jpg and write: ![Recap: …what can be seen…](photos/….jpg)

    content/posts/spring/en.md:23:1
      found the alt text "the hall", which fits any photograph; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/….jpg)"
  `)
  })
  test('what browsers and git leave in the place of a picture', async () => {
    const files = {
      'posts/spring/photos/1.jpg': '<!DOCTYPE html><html>',
      'posts/spring/photos/2.jpg': 'version https://git-lfs.github.com/spec/v1\n',
    }
    const body = '![the empty hall](photos/1.jpg)\n![the full hall](photos/2.jpg)\n'
    expect(await judge({ ...post(body), ...files })).toMatchInlineSnapshot(`
    "content/posts/spring/photos/1.jpg:1:1
      found a web page; expected a JPEG, PNG or WebP picture
      open that page and save the picture itself

    content/posts/spring/photos/2.jpg:1:1
      found a pointer of Git LFS; expected a JPEG, PNG or WebP picture
      run: git lfs pull"
  `)
  })
  test('a photograph that photos.yaml names without its folder is named', async () => {
    const list = 'photos:\n  - file: 1.jpg\n    alt: { en: the empty hall }\n'
    expect(
      await judge({ ...post(''), 'posts/spring/photos/1.jpg': jpeg, 'posts/spring/photos.yaml': list }),
    ).toMatchInlineSnapshot(`
    "content/posts/spring/photos.yaml:2:11  photos[0].file
      found "1.jpg"; expected a photograph beside the text: photos/<file>
      write: file: photos/1.jpg"
  `)
  })
})
