import { expect, test } from 'vitest'
import { judge, judgeInBoth, picture, text } from '../content-fixture'

const jpeg = await picture()
const beside = (...names: string[]) => Object.fromEntries(names.map((name) => [`posts/recap/photos/${name}`, jpeg]))
const post = (body: string, lines = '') => ({ 'posts/recap/en.md': text('posts', lines, body) })

test('an image with a wrong address and without a text has one line that mends both, and its photograph is named', async () => {
  expect(
    await judgeInBoth({ ...post('![](../img/hall.jpg "Before")\n'), ...beside('hall.jpg') }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found an image at "../img/hall.jpg"; expected a photograph beside the text: photos/<file>
      write: ![Recap: …what can be seen…](photos/hall.jpg "Before")
      지금: 이미지 "../img/hall.jpg" → 필요: 글 옆에 있는 사진: photos/<파일>
      쓸 내용: ![Recap: …what can be seen…](photos/hall.jpg "Before")

    content/posts/recap/en.md:7:1
      found an image without alt text; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/hall.jpg "Before")
      지금: 대체 텍스트가 없는 이미지 → 필요: 사진에 보이는 것
      쓸 내용: ![Recap: …what can be seen…](photos/hall.jpg "Before")"
  `)
  expect(
    await judgeInBoth({ ...post('## 1. Jiho Kim | Compilers\n\n![IMG_1](photos/02.jpg)\n'), ...beside('02.jpeg') }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:9:1
      found an image at "photos/02.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/02.jpeg"?
      write: ![Jiho Kim, "Compilers": …what can be seen…](photos/02.jpeg)
      지금: 이미지 "photos/02.jpg" → 필요: content/posts/recap/photos/ 안에 있는 파일. 혹시 "photos/02.jpeg"인가요?
      쓸 내용: ![Jiho Kim, "Compilers": …what can be seen…](photos/02.jpeg)

    content/posts/recap/en.md:9:1
      found the alt text "IMG_1", which reads like the name of a file; expected what can be seen in it
      write: ![Jiho Kim, "Compilers": …what can be seen…](photos/02.jpeg)
      지금: 대체 텍스트 "IMG_1", 파일 이름처럼 읽히는 글 → 필요: 사진에 보이는 것
      쓸 내용: ![Jiho Kim, "Compilers": …what can be seen…](photos/02.jpeg)"
  `)
})
test('a photograph and its text are told together, with the name that both will have', async () => {
  const body = '![the empty hall](photos/빈 강당.jpg "Before")\n![](photos/IMG_1.JPG)\n'
  const files = { ...post(body, 'cover: photos/IMG_1.JPG'), ...beside('빈 강당.jpg', 'IMG_1.JPG') }
  expect(await judgeInBoth(files)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:8  cover
      found "photos/IMG_1.JPG"; expected the name that the photograph gets when it is cleaned: "photos/IMG_1.jpg"
      write: cover: photos/IMG_1.jpg
      지금: "photos/IMG_1.JPG" → 필요: 사진을 정리하면 바뀌는 이름 "photos/IMG_1.jpg"
      쓸 내용: cover: photos/IMG_1.jpg

    content/posts/recap/en.md:8:1
      found "![the empty hall](photos/빈 강당.jpg \\"Before\\")", which Markdown does not read as an image; expected ![text](photos/<file> "caption"), with no space in the address and straight marks around the caption
      write: ![the empty hall](photos/bin-gangdang.jpg "Before")
      지금: 마크다운이 이미지로 읽지 못하는 "![the empty hall](photos/빈 강당.jpg \\"Before\\")" → 필요: 주소에 공백이 없고 설명은 곧은따옴표로 감싼 ![글](photos/<파일> "설명")
      쓸 내용: ![the empty hall](photos/bin-gangdang.jpg "Before")

    content/posts/recap/en.md:9:1
      found an image at "photos/IMG_1.JPG"; expected the name that the photograph gets when it is cleaned: "photos/IMG_1.jpg"
      write: ![Recap: …what can be seen…](photos/IMG_1.jpg)
      지금: 이미지 "photos/IMG_1.JPG" → 필요: 사진을 정리하면 바뀌는 이름 "photos/IMG_1.jpg"
      쓸 내용: ![Recap: …what can be seen…](photos/IMG_1.jpg)

    content/posts/recap/en.md:9:1
      found an image without alt text; expected what can be seen in it
      write: ![Recap: …what can be seen…](photos/IMG_1.jpg)
      지금: 대체 텍스트가 없는 이미지 → 필요: 사진에 보이는 것
      쓸 내용: ![Recap: …what can be seen…](photos/IMG_1.jpg)

    content/posts/recap/photos/IMG_1.JPG:1:1
      found the file name "IMG_1.JPG"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean content/posts/recap/photos/IMG_1.JPG
      지금: 파일 이름 "IMG_1.JPG" → 필요: 영문자, 숫자, 하이픈(-), 점, 밑줄(_)로만 짓고 .jpg, .jpeg, .png 또는 .webp로 끝나는 이름
      실행할 명령: npm run photos -- clean content/posts/recap/photos/IMG_1.JPG

    content/posts/recap/photos/빈 강당.jpg:1:1
      found the file name "빈 강당.jpg"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean 'content/posts/recap/photos/빈 강당.jpg'
      지금: 파일 이름 "빈 강당.jpg" → 필요: 영문자, 숫자, 하이픈(-), 점, 밑줄(_)로만 짓고 .jpg, .jpeg, .png 또는 .webp로 끝나는 이름
      실행할 명령: npm run photos -- clean 'content/posts/recap/photos/빈 강당.jpg'"
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
      run: npm run photos -- clean 'content/posts/recap/photos/단체.jpg'

    2 problems in 2 files; nothing was built"
  `)
  expect(
    await judge({ ...post('![the empty hall](photos/단체.jpg)\n'), ...beside('danche.jpg') }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found an image at "photos/단체.jpg"; expected a file in content/posts/recap/photos/; did you mean "photos/danche.jpg"?
      write: ![the empty hall](photos/danche.jpg)

    1 problem in 1 file; nothing was built"
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
      write: ![Recap: …what can be seen…](photos/stage-view.jpg)

    4 problems in 1 file; nothing was built"
  `)
  const elsewhere = '<img alt="the empty hall" src="https://example.org/a/hall.jpg">\n'
  expect(await judge(post(elsewhere))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:7:1
      found raw HTML "<img alt=\\"the empty hall\\" src=\\"https://example.org/a/hall.jpg\\">", which the site drops; expected Markdown, or code between backticks, and a photograph beside the text: photos/<file>
      save it as content/posts/recap/photos/hall.jpg and write: ![the empty hall](photos/hall.jpg)

    1 problem in 1 file; nothing was built"
  `)
  expect(await judge({ 'pages/about/en.md': text('pages', '', elsewhere) })).toMatchInlineSnapshot(`
    "content/pages/about/en.md:5:1
      found raw HTML "<img alt=\\"the empty hall\\" src=\\"https://example.org/a/hall.jpg\\">", which the site drops; expected none: only posts and events have photographs
      remove it

    1 problem in 1 file; nothing was built"
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
          alt: { ko: "…", en: "…" }

    2 problems in 2 files; nothing was built"
  `)
})
