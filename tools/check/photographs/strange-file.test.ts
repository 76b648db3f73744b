import sharp from 'sharp'
import { expect, test } from 'vitest'
import { judge, picture, text } from '../content-fixture'

const photo = (bytes: Buffer | string, name = '01.jpg') =>
  judge({
    'posts/recap/en.md': text('posts', '', `![The empty hall](photos/${name})`),
    [`posts/recap/photos/${name}`]: bytes,
  })

test('a name that says another kind', async () => {
  expect(await photo(await picture('png'))).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.jpg:1:1
      found a PNG picture; expected what its name says (.jpg)
      run: mv -n content/posts/recap/photos/01.jpg content/posts/recap/photos/01.png"
  `)
})
test('a name that says another kind, beside a photograph with the right one', async () => {
  const files = {
    'posts/recap/en.md': text(
      'posts',
      '',
      '![The empty hall](photos/01.jpg)\n\n![Chairs along the wall](photos/01.png)',
    ),
    'posts/recap/photos/01.jpg': await picture(),
    'posts/recap/photos/01.png': await picture(),
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.png:1:1
      found a name that differs from "01.jpg" only in its extension, case or punctuation; expected a name of its own: it is part of the address
      run: mv -n content/posts/recap/photos/01.png content/posts/recap/photos/01-2.png
      and write photos/01-2.png wherever a text or photos.yaml names it

    content/posts/recap/photos/01.png:1:1
      found a JPEG picture; expected what its name says (.png)
      content/posts/recap/photos/01.jpg is taken; compare the two and keep one, or choose another name"
  `)
})
test('what is no picture, or a kind that is not taken', async () => {
  expect(await photo('')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.jpg:1:1
      found an empty file; expected a JPEG, PNG or WebP picture
      copy it here once more"
  `)
  expect(await photo('<svg xmlns="http://www.w3.org/2000/svg"/>')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.jpg:1:1
      found an SVG drawing; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG"
  `)
  expect(
    await photo(
      await sharp(await picture())
        .avif()
        .toBuffer(),
    ),
  ).toContain('found an AVIF picture')
})
test('what people put there in place of a photograph', async () => {
  const starts = {
    film: '\0\0\0\u0018ftypisom',
    gif: 'GIF89a',
    heic: '\0\0\0\u0018ftypheic',
    lfs: 'version https://git-lfs.github.com/spec/v1',
    page: '<!DOCTYPE html><p>Not found',
    pdf: '%PDF-1.7',
    psd: '8BPS',
    raw: 'II*\0\b\0\0\0',
    text: 'Once upon a time',
    zip: 'PK\u0003\u0004',
  }
  const names = Object.keys(starts)
  const bodyOf = names.map((name) => `![The hall, seen by ${name}](photos/${name}.jpg)`).join('\n')
  const photos = Object.entries(starts).map(([name, bytes]) => [`posts/recap/photos/${name}.jpg`, bytes])
  const files = { 'posts/recap/en.md': text('posts', '', bodyOf), ...Object.fromEntries(photos) }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/recap/photos/film.jpg:1:1
      found a video; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG

    content/posts/recap/photos/gif.jpg:1:1
      found a GIF picture; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG

    content/posts/recap/photos/heic.jpg:1:1
      found a HEIC picture; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG

    content/posts/recap/photos/lfs.jpg:1:1
      found a pointer of Git LFS; expected a JPEG, PNG or WebP picture
      run: git lfs pull

    content/posts/recap/photos/page.jpg:1:1
      found a web page; expected a JPEG, PNG or WebP picture
      open that page and save the picture itself

    content/posts/recap/photos/pdf.jpg:1:1
      found a PDF document; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG

    content/posts/recap/photos/psd.jpg:1:1
      found a Photoshop document; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG

    content/posts/recap/photos/raw.jpg:1:1
      found a TIFF or camera raw picture; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG

    content/posts/recap/photos/text.jpg:1:1
      found bytes that are no picture; expected a JPEG, PNG or WebP picture

    content/posts/recap/photos/zip.jpg:1:1
      found a zip file; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG"
  `)
})
test('half of a picture', async () => {
  const bytes = await picture('png')
  expect(await photo(bytes.subarray(0, bytes.length / 2), '01.png')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.png:1:1
      found a file that ends in the middle; expected a whole picture
      copy it here once more"
  `)
})
test('a drawing without loss that is too heavy', async () => {
  const heavy = Buffer.concat([await picture('png'), Buffer.alloc(7_000_000)])
  expect(await photo(heavy, '01.png')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.png:1:1
      found 7.0 MB; expected at most 6 MB, because git keeps every byte for ever
      save it as JPEG, and write the new name in the texts"
  `)
})
