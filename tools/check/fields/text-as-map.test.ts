import { describe, expect, test } from 'vitest'
import { judge, picture, text } from '../content-fixture'

const jpeg = await picture()
const beside = (...names: string[]) => Object.fromEntries(names.map((name) => [`posts/recap/photos/${name}`, jpeg]))
const post = (body: string, lines = '') => ({ 'posts/recap/en.md': text('posts', lines, body) })

test('an image with a wrong address and without a text has one line that mends both, and its photograph is named', async () => {
  expect(await judge({ ...post('![](../img/hall.jpg "Before")\n'), ...beside('hall.jpg') })).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found an image at "../img/hall.jpg"; expected a photograph beside the text: photos/<file>
      write: ![Recap: …what can be seen…](photos/hall.jpg "Before")

    content/posts/recap/en.md:7:1
      found an image without alt text; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/hall.jpg "Before")"
  `)
  expect(
    await judge({ ...post('## 1. Jiho Kim | Compilers\n\n![IMG_1](photos/02.jpg)\n'), ...beside('02.jpeg') }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:9:1
      found an image at "photos/02.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/02.jpeg"?
      write: ![Jiho Kim, "Compilers": …what can be seen…](photos/02.jpeg)

    content/posts/recap/en.md:9:1
      found the alt text "IMG_1", which reads like the name of a file; expected what can be seen in it
      write: ![Jiho Kim, "Compilers": …what can be seen…](photos/02.jpeg)"
  `)
})
test('a photograph and its text are told together, with the name that both will have', async () => {
  const body = '![the empty hall](photos/빈 강당.jpg "Before")\n![](photos/IMG_1.JPG)\n'
  const files = { ...post(body, 'cover: photos/IMG_1.JPG'), ...beside('빈 강당.jpg', 'IMG_1.JPG') }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  cover
      found "photos/IMG_1.JPG"; expected the name that the photograph gets when it is cleaned: "photos/IMG_1.jpg"
      write: cover: photos/IMG_1.jpg

    content/posts/recap/en.md:8:1
      found "![the empty hall](photos/빈 강당.jpg \\"Before\\")", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption
      write: ![the empty hall](photos/bin-gangdang.jpg "Before")

    content/posts/recap/en.md:9:1
      found an image at "photos/IMG_1.JPG"; expected the name that the photograph gets when it is cleaned: "photos/IMG_1.jpg"
      write: ![Recap: …what can be seen…](photos/IMG_1.jpg)

    content/posts/recap/en.md:9:1
      found an image without alt text; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/IMG_1.jpg)

    content/posts/recap/photos/IMG_1.JPG:1:1
      found the file name "IMG_1.JPG"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean content/posts/recap/photos/IMG_1.JPG

    content/posts/recap/photos/빈 강당.jpg:1:1
      found the file name "빈 강당.jpg"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean 'content/posts/recap/photos/빈 강당.jpg'"
  `)
})
test('either order mends it: the text first, or the photograph', async () => {
  expect(
    await judge({ ...post('![the empty hall](photos/danche.jpg)\n'), ...beside('단체.jpg') }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found an image at "photos/danche.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/단체.jpg"?
      run: npm run photos -- clean 'content/posts/recap/photos/단체.jpg'

    content/posts/recap/photos/단체.jpg:1:1
      found the file name "단체.jpg"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean 'content/posts/recap/photos/단체.jpg'"
  `)
  expect(
    await judge({ ...post('![the empty hall](photos/단체.jpg)\n'), ...beside('danche.jpg') }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found an image at "photos/단체.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/danche.jpg"?
      write: ![the empty hall](photos/danche.jpg)"
  `)
})
test('images in HTML', async () => {
  const html = '<p align="center"><img src="/assets/hall.png" alt=""> <img src="photos/stage view.jpg"></p>\n'
  expect(await judge({ ...post(html), ...beside('hall.jpg', 'stage-view.jpg') })).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found raw HTML "<p align=\\"center\\"><img src=\\"/assets/hall.png\\" alt=\\"\\"> <img src=\\"photos/stage vi…", which the site drops; expected Markdown, or code between backticks
      write: ![Recap: …what can be seen…](photos/hall.jpg)

    content/posts/recap/en.md:7:1
      found an image without alt text; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/hall.jpg)

    content/posts/recap/en.md:7:55
      found raw HTML "<img src=\\"photos/stage view.jpg\\">", which the site drops; expected Markdown, or code between backticks
      write: ![Recap: …what can be seen…](photos/stage-view.jpg)

    content/posts/recap/en.md:7:55
      found an image without alt text; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/stage-view.jpg)"
  `)
  const elsewhere = '<img alt="the empty hall" src="https://example.org/a/hall.jpg">\n'
  expect(await judge(post(elsewhere))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found raw HTML "<img alt=\\"the empty hall\\" src=\\"https://example.org/a/hall.jpg\\">", which the site drops; expected Markdown, or code between backticks, and a photograph beside the text: photos/<file>
      save it as content/posts/recap/photos/hall.jpg and write: ![the empty hall](photos/hall.jpg)"
  `)
  expect(await judge({ 'pages/about/en.md': text('pages', '', elsewhere) })).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found raw HTML "<img alt=\\"the empty hall\\" src=\\"https://example.org/a/hall.jpg\\">", which the site drops; expected no image: only posts and events have photographs
      remove it"
  `)
})
test('a letter is no guess for another', async () => {
  expect(await judge({ ...post('![the empty hall](photos/a.jpg)\n'), ...beside('b.jpg') })).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found an image at "photos/a.jpg"; expected a file in content/posts/recap/photos/

    content/posts/recap/photos/b.jpg:1:1
      found a photograph that no text and no photos.yaml names; expected it in a text, as ![…](photos/b.jpg), or in photos.yaml
      write in content/posts/recap/photos.yaml:
      photos:
        - file: photos/b.jpg
          alt: { ko: "…", en: "…" }"
  `)
})

describe('the original of a post', () => {
  const post = (lines: string) => judge({ 'posts/notes/en.md': text('posts', lines) })

  test('an original that is stated whole', async () => {
    expect(await post('source:\n  url: https://a.example/b/\n  title: B')).toMatchInlineSnapshot(`""`)
  })

  test('an address where a map is read', async () => {
    expect(await post('source: https://a.example/b/')).toMatchInlineSnapshot(`
    "content/posts/notes/en.md:6:9  source
      found "https://a.example/b/"; expected a map with url or title
      write: source: { url: https://a.example/b/, title: … }"
  `)
  })

  test('an address without https://, and no title', async () => {
    expect(await post('source:\n  url: a.example/b/')).toMatchInlineSnapshot(`
    "content/posts/notes/en.md:7:3  source.title
      found no "title"; expected one: The headline of the original, in its own language
      write: title: …

    content/posts/notes/en.md:7:8  source.url
      found "a.example/b/"; expected a whole address starting with https:// (or http://)
      write: url: https://a.example/b/"
  `)
  })

  test('a key that the original does not have', async () => {
    expect(await post('source:\n  url: https://a.example/b/\n  title: B\n  author: Sol Kim')).toMatchInlineSnapshot(`
    "content/posts/notes/en.md:9:3  source.author
      found the key "author", which nothing reads; expected url or title
      remove this line"
  `)
  })
})
