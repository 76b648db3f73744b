import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { movedGuides } from '../../new/site/guides'
import { judge, notice, picture, text } from '../content-fixture'
import { judgeAlt } from './alt-text'

const jpeg = await picture()
const photos = { 'posts/recap/photos/01.jpg': jpeg, 'posts/recap/photos/02.jpg': jpeg }
const korean = (body: string) => `---\ntitle: 봄 세미나\nsummary: 들은 것\n---\n${body}`
const recap = `![image](photos/01.jpg "Before it *began*")

## 1️⃣ Alban Desmaison | PyTorch [2.7] Roadmap

A line and ![](photos/02.jpg) behind it.

## The future
{: speaker="Jiho Kim, Hana Kim"}

> - ![IMG_1234][hall]

[hall]: photos/01.jpg
`

test('a text is proposed from the talk the image stands in, at the place of the image', async () => {
  expect(await judge({ ...photos, 'posts/recap/en.md': text('posts', '', recap) })).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found the alt text "image", which fits any photograph; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/01.jpg "Before it *began*")

    content/posts/recap/en.md:11:12
      found an image without alt text; expected what can be seen in it
      write: ![Alban Desmaison, "PyTorch \\[2.7\\] Roadmap": …what can be seen…](photos/02.jpg)

    content/posts/recap/en.md:16:5
      found the alt text "IMG_1234", which reads like the name of a file; expected what can be seen in it
      write: ![Jiho Kim, Hana Kim, "The future": …what can be seen…][hall]"
  `)
})
test('the same in Korean, outside of a talk as well', async () => {
  const body =
    '## 1. 이제응 | PyTorch Foundation\n\n![발표 모습](photos/01.jpg)\n\n## 마치며\n\n![단체 사진](photos/02.jpg)\n'
  const files = { ...photos, 'posts/recap/en.md': text('posts'), 'posts/recap/ko.md': korean(body) }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:7:1
      found the alt text "발표 모습", which fits any photograph; expected what can be seen in it
      write: ![이제응, "PyTorch Foundation": …무엇이 보이는지…](photos/01.jpg)

    content/posts/recap/ko.md:11:1
      found the alt text "단체 사진", which fits any photograph; expected what can be seen in it
      write: ![봄 세미나: …무엇이 보이는지…](photos/02.jpg)"
  `)
})
test('the name of an event, which is one text a language', async () => {
  const named = (title: string) => `title: ${title}\ndate: 2025-03-30\nstatus: held\n`
  const files = {
    'events/meetup/photos/01.jpg': jpeg,
    'events/meetup/ko.md': `---\n${named('{ ko: 봄 모임, en: Spring Meetup }')}---\n`,
    'events/meetup/en.md': '---\n---\n![photo](photos/01.jpg)\n',
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/events/meetup/en.md:3:1
      found the alt text "photo", which fits any photograph; expected what can be seen in it
      write: ![Spring Meetup: …what can be seen…](photos/01.jpg)"
  `)
})
test('the same text twice in one document, and the caption again', async () => {
  const body =
    '![The open door](photos/01.jpg)\n![The open door.](photos/02.jpg)\n![Five chairs](photos/02.jpg "Five chairs")'
  const files = { ...photos, 'posts/recap/en.md': text('posts', '', body) }
  expect(await notice(files)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:8:1
      notice: the alt text "The open door." a second time (first: content/posts/recap/en.md:7:1)
      write: ![Recap: …what can be seen…](photos/02.jpg)"
  `)
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:9:1
      found the alt text "Five chairs", which is the caption again; expected what can be seen in it; the caption is read out as well
      write: ![Recap: …what can be seen…](photos/02.jpg "Five chairs")"
  `)
})
test('a translation may say what its sibling says', async () => {
  const body = '![The open door](photos/01.jpg)\n![Five chairs](photos/02.jpg)'
  const files = { ...photos, 'posts/recap/en.md': text('posts', '', body), 'posts/recap/ko.md': korean(body) }
  expect(await judge(files)).toBe('')
})
test('images that Markdown does not read, each at its place', async () => {
  const body = 'One line\nand ![the empty hall](photos/the hall.jpg)\nand \\![no](im age) ![a door](a door.jpg)'
  const files = { 'posts/recap/en.md': text('posts', '', body) }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:8:5
      found "![the empty hall](photos/the hall.jpg)", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption, and a file in content/posts/recap/photos/
      write: ![the empty hall](photos/the-hall.jpg)

    content/posts/recap/en.md:9:20
      found "![a door](a door.jpg)", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption, and a file in content/posts/recap/photos/
      write: ![a door](photos/a-door.jpg)"
  `)
})
test.each(Object.entries(movedGuides))('the recap in %s', (file, moved) => {
  const images = [
    ...readFileSync(existsSync(moved) ? moved : file, 'utf8').matchAll(/^ +!\[(.*)\]\(photos\/(\S+) "(.*)"\)$/gm),
  ]
  expect(images).not.toEqual([])
  for (const [, alt = '', photo = '', caption = ''] of images) {
    expect.soft(judgeAlt(alt, { file: photo, caption })).toBeUndefined()
  }
})
test('texts that say nothing, each for a reason of its own', async () => {
  const alts = ['', '…what can be seen…', 'Recap: …', 'IMG_1234', 'logo', 'Recap', 'People at a conference']
  const body = alts.map((alt) => `![${alt}](photos/01.jpg)`).join('\n')
  const files = { 'posts/recap/photos/01.jpg': jpeg, 'posts/recap/en.md': text('posts', '', body) }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found an image without alt text; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/01.jpg)

    content/posts/recap/en.md:8:1
      found the alt text "…what can be seen…", which is still to be completed; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/01.jpg)

    content/posts/recap/en.md:9:1
      found the alt text "Recap: …", which is still to be completed; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/01.jpg)

    content/posts/recap/en.md:10:1
      found the alt text "IMG_1234", which reads like the name of a file; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/01.jpg)

    content/posts/recap/en.md:12:1
      found the alt text "Recap", which is the title of the text; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/01.jpg)

    content/posts/recap/en.md:13:1
      found the alt text "People at a conference", which fits any photograph; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/01.jpg)"
  `)
})
