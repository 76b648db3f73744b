import { expect, test } from 'vitest'
import { type Files, judge, picture, text } from '../content-fixture'

const jpeg = await picture()
const photos: Files = { 'posts/recap/photos/01.jpg': jpeg, 'posts/recap/photos/panel.jpg': jpeg }
const both = '![The door](photos/01.jpg)\n![The empty chairs](photos/panel.jpg)\n'
const post = (body: string, more: Files = photos, lines = '') =>
  judge({ 'posts/recap/en.md': text('posts', lines, body), ...more })
const only = (body: string) => post(`${both}\n${body}`)

test('all the ways to name a photograph', async () => {
  expect(
    await post(
      '![The empty hall](/assets/images/x/01.jpg){:style="width:100%"}\n\n![The chairs][p]\n\n[p]: photos/panel.jpg "Panel"',
    ),
  ).toBe('')
  expect(
    await post('![The empty hall](01.jpg "One") ![The chairs](panel.jpg)', photos, 'cover: photos/panel.jpg'),
  ).toBe('')
  expect(await post('| a |\n|---|\n| ![The empty hall](./photos/01.jpg) ![The chairs](photos/panel.jpg?w=1) |')).toBe(
    '',
  )
})
test('a photograph that is not there', async () => {
  expect(await only('![the empty *hall*](photos/panle.jpg "Hall")')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "photos/panle.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/panel.jpg"?
      write: ![the empty hall](photos/panel.jpg "Hall")"
  `)
  expect(await only('text ![The empty hall](photos/01.png)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:6
      found an image at "photos/01.png"; expected a file in content/posts/recap/photos/; did you mean "photos/01.jpg"?
      write: ![The empty hall](photos/01.jpg)"
  `)
  expect(await only('![The empty hall](photos/02.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "photos/02.jpg"; expected a file in content/posts/recap/photos/"
  `)
})
test('a photograph whose number has other zeros', async () => {
  expect(await only('![The empty hall](photos/001.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "photos/001.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/01.jpg"?
      write: ![The empty hall](photos/01.jpg)"
  `)
})
test('a photograph whose name no address can have', async () => {
  const camera: Files = { 'posts/recap/photos/Stage Photo.jpg': jpeg }
  expect(await post('![A lit stage](photos/StagePhoto.jpg)', camera)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found an image at "photos/StagePhoto.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/Stage Photo.jpg"?
      write: ![A lit stage](photos/Stage-Photo.jpg)

    content/posts/recap/photos/Stage Photo.jpg:1:1
      found the file name "Stage Photo.jpg"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean 'content/posts/recap/photos/Stage Photo.jpg'"
  `)
  expect(await post('![A lit stage](photos/Stage-Photo.jpg)', camera)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found an image at "photos/Stage-Photo.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/Stage Photo.jpg"?
      run: npm run photos -- clean 'content/posts/recap/photos/Stage Photo.jpg'

    content/posts/recap/photos/Stage Photo.jpg:1:1
      found the file name "Stage Photo.jpg"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean 'content/posts/recap/photos/Stage Photo.jpg'"
  `)
})
test('a photograph elsewhere', async () => {
  expect(await only('![The empty hall](https://example.org/x/hall.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "https://example.org/x/hall.jpg"; expected a photograph beside the text: photos/<file>
      save it as content/posts/recap/photos/hall.jpg and write: ![The empty hall](photos/hall.jpg)"
  `)
  expect(await only('![The empty hall](//example.org/x/01.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "//example.org/x/01.jpg"; expected a photograph beside the text: photos/<file>
      write: ![The empty hall](photos/01.jpg)"
  `)
  expect(await only('![The empty hall](data:image/png;base64,AAAA)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "data:image/png;base64,AAAA"; expected a photograph beside the text: photos/<file>
      save it as content/posts/recap/photos/….jpg and write: ![The empty hall](photos/….jpg)"
  `)
})
test('a path that climbs out of the folder', async () => {
  expect(await only('![The empty hall](../other/photos/01.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "../other/photos/01.jpg"; expected a photograph beside the text: photos/<file>
      write: ![The empty hall](photos/01.jpg)"
  `)
  expect(await only('![The empty hall](..%2f..%2fsecret.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "..%2f..%2fsecret.jpg"; expected a photograph beside the text: photos/<file>
      save it as content/posts/recap/photos/….jpg and write: ![The empty hall](photos/….jpg)"
  `)
  expect(await only('![The empty hall](file:///etc/passwd)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found an image at "file:///etc/passwd"; expected a photograph beside the text: photos/<file>
      save it as content/posts/recap/photos/….jpg and write: ![The empty hall](photos/….jpg)"
  `)
})
test('a definition that an image uses', async () => {
  expect(await only('![The empty hall][x]\n\n[x]: photos/panl.jpg')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:12:1
      found an image at "photos/panl.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/panel.jpg"?
      write: [x]: photos/panel.jpg"
  `)
})
test('an image that Markdown does not read', async () => {
  expect(await only('![the empty hall](photos/the hall.jpg)')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:10:1
      found "![the empty hall](photos/the hall.jpg)", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption, and a file in content/posts/recap/photos/
      write: ![the empty hall](photos/the-hall.jpg)"
  `)
})
test('an image in a document without photographs', async () => {
  expect(
    await judge({ 'pages/about/en.md': text('pages', '', '![The empty hall](photos/01.jpg)') }),
  ).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found an image at "photos/01.jpg"; expected no image: only posts and events have photographs
      remove it"
  `)
})
test('a cover that is not there', async () => {
  expect(await post(both, photos, 'cover: photos/cover.jpg')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  cover
      found "photos/cover.jpg"; expected a file in content/posts/recap/photos/"
  `)
})

test('a portrait beside a person', async () => {
  const person = { 'people/hana/en.md': text('people') }
  expect(await judge({ ...person, 'people/hana/portrait.jpg': jpeg })).toBe('')
  const misnamed = { 'people/hana/hana.JPG': jpeg, 'people/hana/face.heic': 'x', 'people/hana/photos/1.jpg': jpeg }
  expect(await judge({ ...person, ...misnamed })).toMatchInlineSnapshot(`
    "content/people/hana/face.heic:1:1
      found a picture beside a person; expected one portrait called portrait.jpg (or .png, .webp), there with the consent of whom it shows

    content/people/hana/hana.JPG:1:1
      found a picture beside a person; expected one portrait called portrait.jpg (or .png, .webp), there with the consent of whom it shows
      run: mv -n content/people/hana/hana.JPG content/people/hana/portrait.jpg

    content/people/hana/photos/1.jpg:1:1
      found a picture beside a person; expected one portrait called portrait.jpg (or .png, .webp), there with the consent of whom it shows
      content/people/hana/portrait.jpg is taken; compare the two and keep one, or choose another name"
  `)
  const second = { 'people/hana/portrait.jpg': jpeg, 'people/hana/portrait.png': await picture('png') }
  expect(await judge({ ...person, ...second })).toMatchInlineSnapshot(`
    "content/people/hana/portrait.png:1:1
      found a second portrait beside "portrait.jpg"; expected one portrait; remove the other"
  `)
})
