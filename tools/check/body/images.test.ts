import { expect, test } from 'vitest'
import { type Files, judge, picture, text } from '../content-fixture'

const jpeg = await picture()
const beside = (files: Files) =>
  judge({
    'posts/recap/en.md': text('posts', '', '![The empty hall](photos/01.jpg)'),
    'posts/recap/photos/01.jpg': jpeg,
    ...files,
  })

test('photographs in other places', async () => {
  expect(
    await beside({
      'posts/recap/02.jpg': jpeg,
      'posts/recap/images/03.jpg': jpeg,
      'posts/recap/photos/day/04.jpg': jpeg,
    }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/02.jpg:1:1
      found a photograph beside the text; expected photographs in photos/
      run: mkdir -p content/posts/recap/photos && mv -n content/posts/recap/02.jpg content/posts/recap/photos/02.jpg

    content/posts/recap/images:1:1
      found a folder called "images"; expected photographs directly in photos/
      move its photographs to photos/

    content/posts/recap/photos/day/04.jpg:1:1
      found a folder "day" in photos/; expected photographs directly in photos/
      run: mkdir -p content/posts/recap/photos && mv -n content/posts/recap/photos/day/04.jpg content/posts/recap/photos/04.jpg"
  `)
  expect(await judge({ 'posts/recap/en.md': text('posts'), 'posts/recap/Images/03.jpg': jpeg })).toMatchInlineSnapshot(`
    "content/posts/recap/Images:1:1
      found a folder called "Images"; expected photographs directly in photos/
      run: mv -n content/posts/recap/Images content/posts/recap/photos"
  `)
  expect(await judge({ 'pages/about/en.md': text('pages'), 'pages/about/photos/1.jpg': jpeg })).toMatchInlineSnapshot(`
    "content/pages/about/photos:1:1
      found a folder; expected ko.md and en.md only; photographs belong to posts and events"
  `)
})
test('a list of photographs with another name', async () => {
  expect(await beside({ 'posts/recap/photos.yml': 'credit: A' })).toMatchInlineSnapshot(`
    "content/posts/recap/photos.yml:1:1
      found a file called "photos.yml"; expected ko.md, en.md or photos.yaml
      run: mv -n content/posts/recap/photos.yml content/posts/recap/photos.yaml"
  `)
})
test('names of photographs', async () => {
  const body = '![The empty hall](photos/1.jpg)'
  expect(
    await judge({
      'posts/recap/en.md': text('posts', '', body),
      'posts/recap/photos/1.jpg': jpeg,
      'posts/recap/photos/1.PNG': await picture('png'),
      'posts/recap/photos/단체 사진.jpg': jpeg,
      'posts/recap/photos/group photo.JPG': jpeg,
      'posts/recap/photos/2.heic': 'x',
    }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/photos/1.PNG:1:1
      found the file name "1.PNG"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean content/posts/recap/photos/1.PNG

    content/posts/recap/photos/1.jpg:1:1
      found a name that differs from "1.PNG" only in its extension, case or punctuation; expected a name of its own: it is part of the address
      run: mv -n content/posts/recap/photos/1.jpg content/posts/recap/photos/1-2.jpg
      and write photos/1-2.jpg wherever a text or photos.yaml names it

    content/posts/recap/photos/2.heic:1:1
      found the photograph "2.heic"; expected jpg, jpeg, png or webp
      export it from a photo program as JPEG, and remove this file

    content/posts/recap/photos/group photo.JPG:1:1
      found the file name "group photo.JPG"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean 'content/posts/recap/photos/group photo.JPG'

    content/posts/recap/photos/단체 사진.jpg:1:1
      found the file name "단체 사진.jpg"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean 'content/posts/recap/photos/단체 사진.jpg'"
  `)
})
test('a photograph whose nearest name is another’s', async () => {
  const names = ['balpyo.jpg', '발표.jpg', 'x.jpg', 'x.jpg ', '01.jpg', '01.png', '01-2.png']
  const pictures = names.map(async (name) => [
    `posts/recap/photos/${name}`,
    await picture(name.endsWith('.png') ? 'png' : 'jpeg'),
  ])
  const body = names.map((name) => `![The hall, as ${name} shows it](<photos/${name}>)\n`).join('')
  const files = { 'posts/recap/en.md': text('posts', '', body), ...Object.fromEntries(await Promise.all(pictures)) }
  const said = (await judge(files)).split('\n\n')
  expect(said.filter((each) => /^\S*\/photos\//.test(each)).join('\n\n')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.png:1:1
      found a name that differs from "01.jpg" only in its extension, case or punctuation; expected a name of its own: it is part of the address
      run: mv -n content/posts/recap/photos/01.png content/posts/recap/photos/01-3.png
      and write photos/01-3.png wherever a text or photos.yaml names it

    content/posts/recap/photos/x.jpg :1:1
      found the file name "x.jpg "; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      another photograph is called x.jpg; give this one another name

    content/posts/recap/photos/발표.jpg:1:1
      found the file name "발표.jpg"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      another photograph is called balpyo.jpg; give this one another name"
  `)
})
test('photographs without a text', async () => {
  expect(await beside({ 'posts/other/photos/01.jpg': jpeg })).toMatchInlineSnapshot(`
    "content/posts/other:1:1
      found photographs without a text; expected ko.md or en.md"
  `)
})
