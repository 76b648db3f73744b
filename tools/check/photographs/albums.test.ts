import { expect, test } from 'vitest'
import { type Files, judge, notice, picture, text } from '../content-fixture'

const hall = await picture()
const filesOf = (files: Files, lines = 'cover: photos/hall.jpg', body = 'An evening of two talks.') => ({
  'posts/recap/en.md': text('posts', lines, body),
  'posts/recap/photos/hall.jpg': hall,
  ...files,
})
const recap = (...args: Parameters<typeof filesOf>) => notice(filesOf(...args))
const refused = (...args: Parameters<typeof filesOf>) => judge(filesOf(...args))
const described = (name: string) => `photos:\n  - file: photos/${name}.jpg\n    alt: { en: The open door }\n`
const list = (entry: string) => ({ 'posts/recap/photos.yaml': `photos:\n  - file: photos/hall.jpg\n    ${entry}\n` })

test('a cover that no text shows and nobody describes is worth a look', async () => {
  expect(await recap({})).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  cover
      notice: "photos/hall.jpg" at the head of the page, and no word of what can be seen in it
      write in content/posts/recap/photos.yaml:
      photos:
        - file: photos/hall.jpg
          alt: { en: "Recap: …what can be seen…" }"
  `)
  const door = { 'posts/recap/photos/door.jpg': hall, 'posts/recap/photos.yaml': described('door') }
  expect(await recap(door)).toContain('photos.yaml:\n    - file: photos/hall.jpg\n      alt: ')
})

test('it asks in every language of the post, once', async () => {
  const ko = text('posts', 'title: 후기\nsummary: 들은 이야기.\ncover: photos/hall.jpg', '두 발표를 들은 저녁.')
  expect(await recap({ 'posts/recap/ko.md': ko })).toMatchInlineSnapshot(`
    "content/posts/recap/ko.md:6:8  cover
      notice: "photos/hall.jpg" at the head of the page, and no word of what can be seen in it
      write in content/posts/recap/photos.yaml:
      photos:
        - file: photos/hall.jpg
          alt: { ko: "후기: …무엇이 보이는지…", en: "Recap: …what can be seen…" }"
  `)
})

test('the list that describes it is enough, and so is any text that shows it', async () => {
  expect(await recap(list('alt: { en: Rows of empty chairs }'))).toBe('')
  expect(await recap({}, undefined, '![Rows of empty chairs](photos/hall.jpg)')).toBe('')
  const ko = text('posts', 'title: 후기\nsummary: 들은 이야기.', '![줄지어 놓인 빈 의자](photos/hall.jpg)')
  expect(await recap({ 'posts/recap/ko.md': ko })).toBe('')
})

test('a list that names it and says nothing is asked where it names it', async () => {
  const said = await refused(list('credit: Somebody'))
  expect(said).toContain('content/posts/recap/photos.yaml:2:5  photos[0].alt')
  expect(said.match(/found/g)).toHaveLength(1)
  expect(await refused(list('alt: { en: "Recap: …what can be seen…" }'))).toContain('still to be completed')
})

test('a hidden cover and a draft', async () => {
  expect(await recap(list('hidden: { reason: asked for, since: 2026-01-02 }'))).toBe('')
  expect(await recap({}, 'cover: photos/hall.jpg\ndraft: true')).toContain('no word of what can be seen')
})

test('a cover that is not there is told as that alone', async () => {
  const said = await refused({}, 'cover: photos/stage.jpg', '![Empty chairs](photos/hall.jpg)')
  expect(said).toContain('found "photos/stage.jpg"; expected a file in content/posts/recap/photos/')
  expect(said.match(/found/g)).toHaveLength(1)
})

const jpeg = await picture()
const photos: Files = { 'posts/recap/photos/01.jpg': jpeg, 'posts/recap/photos/panel.jpg': jpeg }
const both = '![The door](photos/01.jpg)\n![The empty chairs](photos/panel.jpg)\n'
const post = (body: string, more: Files = photos, lines = '') =>
  judge({ 'posts/recap/en.md': text('posts', lines, body), ...more })
const meetup = (list: string, body: string, files: Files) =>
  judge({ 'events/meetup/en.md': text('events', '', body), 'events/meetup/photos.yaml': list, ...files })

test('photographs that nothing names', async () => {
  expect(await post('![The empty hall](photos/01.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/panel.jpg:1:1
      found a photograph that no text and no photos.yaml names; expected it in a text, as ![…](photos/panel.jpg), or in photos.yaml
      write in content/posts/recap/photos.yaml:
      photos:
        - file: photos/panel.jpg
          alt: { ko: "…", en: "…" }"
  `)
  const list = 'credit: A\nphotos:\n  - file: photos/01.jpg\n    alt: { en: The first row }\n'
  expect(await post('', { ...photos, 'posts/recap/photos.yaml': list })).toMatchInlineSnapshot(`
    "content/posts/recap/photos/panel.jpg:1:1
      found a photograph that no text and no photos.yaml names; expected it in a text, as ![…](photos/panel.jpg), or in photos.yaml
      write in content/posts/recap/photos.yaml:
        - file: photos/panel.jpg
          alt: { ko: "…", en: "…" }"
  `)
})
test('a translation names them as well', async () => {
  const files = {
    'posts/recap/ko.md': '---\ntitle: 후기\nsummary: 들은 것\n---\n![나란히 놓인 의자](photos/panel.jpg)\n',
    ...photos,
  }
  expect(await post('![The empty hall](photos/01.jpg)', files)).toBe('')
})
test('a list with mistakes', async () => {
  const list =
    'photos:\n  - file: panel.jpg\n    alt: A panel\n  - file: photos/pannel.jpg\n    alt: { en: The second row }\n  - file: photos/01.jpg\n    alt: { en: The third row }\n  - file: photos/01.jpg\n    alt: { en: The fourth row }\n'
  expect(await post(both, { ...photos, 'posts/recap/photos.yaml': list })).toMatchInlineSnapshot(`
    "content/posts/recap/photos.yaml:2:11  photos[0].file
      found "panel.jpg"; expected a photograph beside the text: photos/<file>
      write: file: photos/panel.jpg

    content/posts/recap/photos.yaml:3:10  photos[0].alt
      found "A panel"; expected a map with ko or en
      write: alt: { en: "A panel" }

    content/posts/recap/photos.yaml:4:11  photos[1].file
      found "photos/pannel.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/panel.jpg"?
      write: file: photos/panel.jpg

    content/posts/recap/photos.yaml:8:11  photos[3].file
      found "photos/01.jpg" a second time; expected each photograph once"
  `)
})
test('photographs beside an event, and what a list adds to those of the text', async () => {
  const list = `credit: A. Painter
license: CC-BY-4.0
download: true
photos:
  - { file: photos/01.jpg, credit: B. Painter, people: [Jiho Kim], takenAt: 2025-03-30 }
  - { file: photos/02.jpg, alt: { en: Two chairs }, license: "https://example.org/terms" }
`
  const files = { 'events/meetup/photos/01.jpg': jpeg, 'events/meetup/photos/02.jpg': jpeg }
  expect(await meetup(list, '![the empty hall](photos/01.jpg)', files)).toBe('')
})
test('a listed photograph that nobody describes', async () => {
  const files = { 'events/meetup/photos/01.jpg': jpeg }
  expect(await meetup('photos: [{ file: photos/01.jpg, credit: B. Painter }]\n', '', files)).toMatchInlineSnapshot(`
    "content/events/meetup/photos.yaml:1:10  photos[0].alt
      found no "alt" for "photos/01.jpg", which no text shows; expected one: What can be seen, for those who do not see it; a text that shows the photograph says it itself
      write: alt: { ko: "…", en: "…" }"
  `)
})
test('a hidden photograph needs no alt, and its file may be gone', async () => {
  const list = 'photos: [{ file: photos/01.jpg, hidden: { reason: asked for, since: 2026-01-02 } }]\n'
  expect(await meetup(list, '![the empty hall](photos/01.jpg)', {})).toBe('')
  expect(await meetup(list.replace('hidden', 'alt: { en: photo }, hidden'), '![](photos/01.jpg)', {})).toBe('')
  expect(
    await meetup('photos: [{ file: photos/01.jpg, hidden: { reason: asked for } }]\n', '', {}),
  ).toMatchInlineSnapshot(`
    "content/events/meetup/photos.yaml:1:41  photos[0].hidden.since
      found no "since"; expected one: The day it was taken off
      write: since: YYYY-MM-DD"
  `)
})
test('terms and times that nobody could read', async () => {
  const list = 'license: cc by 4.0\nphotos: [{ file: photos/01.jpg, takenAt: 2025.3.30 }]\n'
  const files = { 'events/meetup/photos/01.jpg': jpeg }
  expect(await meetup(list, '![the empty hall](photos/01.jpg)', files)).toMatchInlineSnapshot(`
    "content/events/meetup/photos.yaml:1:10  license
      found "cc by 4.0"; expected an SPDX identifier such as CC-BY-4.0, or the whole address of a licence
      write: license: CC-BY-4.0

    content/events/meetup/photos.yaml:2:42  photos[0].takenAt
      found "2025.3.30"; expected a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00"
      write: takenAt: 2025-03-30"
  `)
})
test('an event and a post of one name, both with photographs', async () => {
  const both = {
    'events/recap/en.md': text('events', '', '![Two doors](photos/1.jpg)'),
    'events/recap/photos/1.jpg': jpeg,
  }
  expect(
    await post('![Two chairs](photos/01.jpg)\n![Five chairs](photos/panel.jpg)', { ...photos, ...both }),
  ).toMatchInlineSnapshot(`
    "content/events/recap/photos:1:1
      found photographs of an event and of a post that are both called "recap"; expected photographs beside one of them, because an album is called like what it lies beside
      move them to content/posts/recap/photos"
  `)
})
