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
