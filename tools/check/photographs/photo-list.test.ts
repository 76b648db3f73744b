import sharp from 'sharp'
import { expect, test } from 'vitest'
import { judge, picture, text } from '../content-fixture'

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
      found the same photograph as content/posts/recap/photos/b.jpg, which is hidden; expected it hidden as well
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
