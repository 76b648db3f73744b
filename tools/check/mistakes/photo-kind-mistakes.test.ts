import sharp from 'sharp'
import { expect, test } from 'vitest'
import { judgeInBoth, picture, text } from '../content-fixture'

const photo = (bytes: Buffer | string, name = '01.jpg') =>
  judgeInBoth({
    'posts/recap/en.md': text('posts', '', `![The empty hall](photos/${name})`),
    [`posts/recap/photos/${name}`]: bytes,
  })

test('a name that says another kind', async () => {
  expect(await photo(await picture('png'))).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.jpg:1:1
      found a PNG picture; expected what its name says (.jpg)
      run: mv -n content/posts/recap/photos/01.jpg content/posts/recap/photos/01.png
      지금: PNG 이미지 → 필요: 이름에 적힌 종류(.jpg)
      실행할 명령: mv -n content/posts/recap/photos/01.jpg content/posts/recap/photos/01.png"
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
  expect(await judgeInBoth(files)).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.png:1:1
      found a name that differs from "01.jpg" only in its extension, case or punctuation; expected a name of its own: it is part of the address
      run: mv -n content/posts/recap/photos/01.png content/posts/recap/photos/01-2.png
      and write photos/01-2.png wherever a text or photos.yaml names it
      지금: "01.jpg" 파일과 확장자, 대소문자, 문장 부호만 다른 이름 → 필요: 겹치지 않는 이름. 주소의 일부가 됩니다
      실행할 명령: mv -n content/posts/recap/photos/01.png content/posts/recap/photos/01-2.png
      글이나 photos.yaml에서 이 사진을 부르는 곳마다 쓸 이름: photos/01-2.png

    content/posts/recap/photos/01.png:1:1
      found a JPEG picture; expected what its name says (.png)
      content/posts/recap/photos/01.jpg is taken; compare the two and keep one, or choose another name
      지금: JPEG 이미지 → 필요: 이름에 적힌 종류(.png)
      이미 쓰이는 이름입니다: content/posts/recap/photos/01.jpg. 둘을 견주어 하나만 남기거나 다른 이름을 지으세요"
  `)
})
test('what is no picture, or a kind that is not taken', async () => {
  expect(await photo('')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.jpg:1:1
      found an empty file; expected a JPEG, PNG or WebP picture
      copy it here once more
      지금: 빈 파일 → 필요: JPEG, PNG 또는 WebP 이미지
      여기에 다시 복사해 넣으세요"
  `)
  expect(await photo('<svg xmlns="http://www.w3.org/2000/svg"/>')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.jpg:1:1
      found an SVG drawing; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG
      지금: SVG 그림 → 필요: JPEG, PNG 또는 WebP 이미지
      사진 프로그램에서 JPEG로 내보내세요"
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
  expect(await judgeInBoth(files)).toMatchInlineSnapshot(`
    "content/posts/recap/photos/film.jpg:1:1
      found a film; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG
      지금: 동영상 → 필요: JPEG, PNG 또는 WebP 이미지
      사진 프로그램에서 JPEG로 내보내세요

    content/posts/recap/photos/gif.jpg:1:1
      found a GIF picture; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG
      지금: GIF 이미지 → 필요: JPEG, PNG 또는 WebP 이미지
      사진 프로그램에서 JPEG로 내보내세요

    content/posts/recap/photos/heic.jpg:1:1
      found a HEIC picture; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG
      지금: HEIC 이미지 → 필요: JPEG, PNG 또는 WebP 이미지
      사진 프로그램에서 JPEG로 내보내세요

    content/posts/recap/photos/lfs.jpg:1:1
      found a pointer of Git LFS; expected a JPEG, PNG or WebP picture
      run: git lfs pull
      지금: Git LFS 포인터 → 필요: JPEG, PNG 또는 WebP 이미지
      실행할 명령: git lfs pull

    content/posts/recap/photos/page.jpg:1:1
      found a web page; expected a JPEG, PNG or WebP picture
      open that page and save the picture itself
      지금: 웹 페이지 → 필요: JPEG, PNG 또는 WebP 이미지
      그 페이지를 열어 사진 자체를 저장하세요

    content/posts/recap/photos/pdf.jpg:1:1
      found a PDF document; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG
      지금: PDF 문서 → 필요: JPEG, PNG 또는 WebP 이미지
      사진 프로그램에서 JPEG로 내보내세요

    content/posts/recap/photos/psd.jpg:1:1
      found a Photoshop document; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG
      지금: 포토샵 문서 → 필요: JPEG, PNG 또는 WebP 이미지
      사진 프로그램에서 JPEG로 내보내세요

    content/posts/recap/photos/raw.jpg:1:1
      found a TIFF or camera raw picture; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG
      지금: TIFF 또는 카메라 RAW 이미지 → 필요: JPEG, PNG 또는 WebP 이미지
      사진 프로그램에서 JPEG로 내보내세요

    content/posts/recap/photos/text.jpg:1:1
      found bytes that are no picture; expected a JPEG, PNG or WebP picture
      지금: 이미지가 아닌 데이터 → 필요: JPEG, PNG 또는 WebP 이미지

    content/posts/recap/photos/zip.jpg:1:1
      found a zip file; expected a JPEG, PNG or WebP picture
      export it from a photo program as JPEG
      지금: ZIP 파일 → 필요: JPEG, PNG 또는 WebP 이미지
      사진 프로그램에서 JPEG로 내보내세요"
  `)
})
test('half of a picture', async () => {
  const bytes = await picture('png')
  expect(await photo(bytes.subarray(0, bytes.length / 2), '01.png')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.png:1:1
      found a file that ends in the middle; expected a whole picture
      copy it here once more
      지금: 중간에서 끊긴 파일 → 필요: 온전한 이미지
      여기에 다시 복사해 넣으세요"
  `)
})
test('a drawing without loss that is too heavy', async () => {
  const heavy = Buffer.concat([await picture('png'), Buffer.alloc(7_000_000)])
  expect(await photo(heavy, '01.png')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.png:1:1
      found 7.0 MB; expected at most 6 MB, because git keeps every byte for ever
      save it as JPEG, and write the new name in the texts
      지금: 7.0 MB → 필요: 6 MB 이하. git에는 한 번 올린 파일이 계속 남습니다
      JPEG로 저장하고, 글에 적은 파일 이름도 바꾸세요"
  `)
})
