import sharp from 'sharp'
import { expect, test } from 'vitest'
import { judge, notice, picture, text } from '../content-fixture'

const portrait = await picture()
const hall = await sharp({ create: { width: 16, height: 9, channels: 3, background: '#123456' } })
  .jpeg()
  .toBuffer()
const files = {
  'events/meetup/en.md': text('events', '', '![The lit hall](photos/hall.jpg)'),
  'events/meetup/photos/hall.jpg': hall,
  'posts/recap/en.md': text('posts', '', '![The front row](photos/a.jpg) ![Empty chairs](photos/b.jpg)'),
  'posts/recap/photos/a.jpg': portrait,
  'posts/recap/photos/b.jpg': hall,
}
const hiding = (file: string) => `photos:\n  - file: ${file}\n    hidden: { reason: asked for, since: 2026-01-02 }\n`

test('a copy of a hidden photograph is told under any name, wherever it lies', async () => {
  expect(await judge({ ...files, 'posts/recap/photos.yaml': hiding('photos/b.jpg') })).toMatchInlineSnapshot(`
    "content/events/meetup/photos/hall.jpg:1:1
      found the same photograph as content/posts/recap/photos/b.jpg, which is hidden; expected this one hidden as well
      write in content/events/meetup/photos.yaml:
      photos:
        - file: photos/hall.jpg
          hidden: { reason: "…", since: YYYY-MM-DD }"
  `)
  const both = {
    'posts/recap/photos.yaml': hiding('photos/b.jpg'),
    'events/meetup/photos.yaml': hiding('photos/hall.jpg'),
  }
  expect(await judge({ ...files, ...both })).toBe('')
})

test('a hidden photograph may be gone, and has no copy then', async () => {
  const { 'posts/recap/photos/b.jpg': _, ...others } = files
  expect(await judge({ ...others, 'posts/recap/photos.yaml': hiding('photos/b.jpg') })).toBe('')
})

const jpeg = await picture()
const photos = { 'posts/recap/photos/01.jpg': jpeg, 'posts/recap/photos/02.jpg': jpeg }
const korean = (body: string) => `---\ntitle: 봄 세미나\nsummary: 들은 것\n---\n${body}`

test('texts in photos.yaml', async () => {
  const list = `photos:
  - file: photos/01.jpg
    alt: { ko: 사진, en: The open door }
    caption: { en: the open door! }
  - file: photos/02.jpg
    alt:
      ko: 나란히 놓인 의자
      en: "Two chairs"
`
  const body = '![Two chairs](photos/01.jpg)'
  const files = { ...photos, 'posts/recap/photos.yaml': list, 'posts/recap/ko.md': korean('') }
  expect(await judge({ ...files, 'posts/recap/en.md': text('posts', '', body) })).toMatchInlineSnapshot(`
    "content/posts/recap/photos.yaml:3:16  photos[0].alt.ko
      found the alt text "사진", which fits any photograph; expected what can be seen in it
      write: ko: "봄 세미나: …무엇이 보이는지…"

    content/posts/recap/photos.yaml:3:24  photos[0].alt.en
      found the alt text "The open door", which is the caption again; expected what can be seen in it; the caption is read out as well
      write: en: "Recap: …what can be seen…""
  `)
})
test('a photograph that text and list name alike is one photograph', async () => {
  const list = 'photos:\n  - { file: photos/01.jpg, alt: { en: Two chairs } }\n'
  const body = '![Two chairs](photos/01.jpg) ![The open door](photos/02.jpg)'
  const files = { ...photos, 'posts/recap/photos.yaml': list, 'posts/recap/en.md': text('posts', '', body) }
  expect(await judge(files)).toBe('')
})
test('words that announce a picture are worth a look', async () => {
  const body = '![Photo of the open door](photos/01.jpg) ![사진: 나란히 놓인 의자](photos/02.jpg "의자")'
  const files = { ...photos, 'posts/recap/en.md': text('posts', '', body) }
  expect(await judge(files)).toBe('')
  expect(await notice(files)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      notice: an alt text that begins with "Photo of": a screen reader says by itself that it is an image
      write: ![The open door](photos/01.jpg)

    content/posts/recap/en.md:7:42
      notice: an alt text that begins with "사진:": a screen reader says by itself that it is an image
      write: ![나란히 놓인 의자](photos/02.jpg "의자")"
  `)
})
