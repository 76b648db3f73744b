import { expect, test } from 'vitest'
import { type Files, judgeInBoth, picture, text } from '../content-fixture'

const jpeg = await picture()
const beside = (files: Files) =>
  judgeInBoth({
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
      found a photograph beside the text; expected it in photos/
      run: mkdir -p content/posts/recap/photos && mv -n content/posts/recap/02.jpg content/posts/recap/photos/02.jpg
      지금: 글과 같은 폴더에 있는 사진 → 필요: photos/ 안에 두기
      실행할 명령: mkdir -p content/posts/recap/photos && mv -n content/posts/recap/02.jpg content/posts/recap/photos/02.jpg

    content/posts/recap/images:1:1
      found a folder called "images"; expected photographs directly in photos/
      move its photographs to photos/
      지금: 이름이 "images"인 폴더 → 필요: photos/ 바로 안에 있는 사진
      안의 사진을 photos/ 폴더로 옮기세요

    content/posts/recap/photos/day/04.jpg:1:1
      found a folder "day" in photos/; expected photographs directly in photos/
      run: mkdir -p content/posts/recap/photos && mv -n content/posts/recap/photos/day/04.jpg content/posts/recap/photos/04.jpg
      지금: photos/ 안의 "day" 폴더 → 필요: photos/ 바로 안에 있는 사진
      실행할 명령: mkdir -p content/posts/recap/photos && mv -n content/posts/recap/photos/day/04.jpg content/posts/recap/photos/04.jpg"
  `)
  expect(
    await judgeInBoth({ 'posts/recap/en.md': text('posts'), 'posts/recap/Images/03.jpg': jpeg }),
  ).toMatchInlineSnapshot(`
    "content/posts/recap/Images:1:1
      found a folder called "Images"; expected photographs directly in photos/
      run: mv -n content/posts/recap/Images content/posts/recap/photos
      지금: 이름이 "Images"인 폴더 → 필요: photos/ 바로 안에 있는 사진
      실행할 명령: mv -n content/posts/recap/Images content/posts/recap/photos"
  `)
  expect(
    await judgeInBoth({ 'pages/about/en.md': text('pages'), 'pages/about/photos/1.jpg': jpeg }),
  ).toMatchInlineSnapshot(`
    "content/pages/about/photos:1:1
      found a folder; expected ko.md and en.md only; photographs belong to posts and events
      지금: 폴더 → 필요: ko.md, en.md 파일만. 사진은 posts와 events에만 둡니다"
  `)
})
test('a list of photographs with another name', async () => {
  expect(await beside({ 'posts/recap/photos.yml': 'credit: A' })).toMatchInlineSnapshot(`
    "content/posts/recap/photos.yml:1:1
      found a file called "photos.yml"; expected ko.md, en.md or photos.yaml
      run: mv -n content/posts/recap/photos.yml content/posts/recap/photos.yaml
      지금: 이름이 "photos.yml"인 파일 → 필요: ko.md, en.md 또는 photos.yaml
      실행할 명령: mv -n content/posts/recap/photos.yml content/posts/recap/photos.yaml"
  `)
})
test('names of photographs', async () => {
  const body = '![The empty hall](photos/1.jpg)'
  expect(
    await judgeInBoth({
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
      지금: 파일 이름 "1.PNG" → 필요: 영문자, 숫자, 하이픈(-), 점, 밑줄(_)로만 짓고 .jpg, .jpeg, .png 또는 .webp로 끝나는 이름
      실행할 명령: npm run photos -- clean content/posts/recap/photos/1.PNG

    content/posts/recap/photos/1.jpg:1:1
      found a name that differs from "1.PNG" only in its extension, case or punctuation; expected a name of its own: it is part of the address
      run: mv -n content/posts/recap/photos/1.jpg content/posts/recap/photos/1-2.jpg
      and write photos/1-2.jpg wherever a text or photos.yaml names it
      지금: "1.PNG" 파일과 확장자, 대소문자, 문장 부호만 다른 이름 → 필요: 겹치지 않는 이름. 주소의 일부가 됩니다
      실행할 명령: mv -n content/posts/recap/photos/1.jpg content/posts/recap/photos/1-2.jpg
      글이나 photos.yaml에서 이 사진을 부르는 곳마다 쓸 이름: photos/1-2.jpg

    content/posts/recap/photos/2.heic:1:1
      found the photograph "2.heic"; expected jpg, jpeg, png or webp
      export it from a photo program as JPEG, and remove this file
      지금: 사진 "2.heic" → 필요: jpg, jpeg, png 또는 webp
      사진 프로그램에서 JPEG로 내보내고, 이 파일은 지우세요

    content/posts/recap/photos/group photo.JPG:1:1
      found the file name "group photo.JPG"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean 'content/posts/recap/photos/group photo.JPG'
      지금: 파일 이름 "group photo.JPG" → 필요: 영문자, 숫자, 하이픈(-), 점, 밑줄(_)로만 짓고 .jpg, .jpeg, .png 또는 .webp로 끝나는 이름
      실행할 명령: npm run photos -- clean 'content/posts/recap/photos/group photo.JPG'

    content/posts/recap/photos/단체 사진.jpg:1:1
      found the file name "단체 사진.jpg"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: npm run photos -- clean 'content/posts/recap/photos/단체 사진.jpg'
      지금: 파일 이름 "단체 사진.jpg" → 필요: 영문자, 숫자, 하이픈(-), 점, 밑줄(_)로만 짓고 .jpg, .jpeg, .png 또는 .webp로 끝나는 이름
      실행할 명령: npm run photos -- clean 'content/posts/recap/photos/단체 사진.jpg'"
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
  const said = (await judgeInBoth(files)).split('\n\n')
  expect(said.filter((each) => /^\S*\/photos\//.test(each)).join('\n\n')).toMatchInlineSnapshot(`
    "content/posts/recap/photos/01.png:1:1
      found a name that differs from "01.jpg" only in its extension, case or punctuation; expected a name of its own: it is part of the address
      run: mv -n content/posts/recap/photos/01.png content/posts/recap/photos/01-3.png
      and write photos/01-3.png wherever a text or photos.yaml names it
      지금: "01.jpg" 파일과 확장자, 대소문자, 문장 부호만 다른 이름 → 필요: 겹치지 않는 이름. 주소의 일부가 됩니다
      실행할 명령: mv -n content/posts/recap/photos/01.png content/posts/recap/photos/01-3.png
      글이나 photos.yaml에서 이 사진을 부르는 곳마다 쓸 이름: photos/01-3.png

    content/posts/recap/photos/x.jpg :1:1
      found the file name "x.jpg "; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      another photograph is called x.jpg; give this one another name
      지금: 파일 이름 "x.jpg " → 필요: 영문자, 숫자, 하이픈(-), 점, 밑줄(_)로만 짓고 .jpg, .jpeg, .png 또는 .webp로 끝나는 이름
      다른 사진이 x.jpg 이름을 쓰고 있습니다. 영문자와 숫자로 다른 이름을 지으세요

    content/posts/recap/photos/발표.jpg:1:1
      found the file name "발표.jpg"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      another photograph is called balpyo.jpg; give this one another name
      지금: 파일 이름 "발표.jpg" → 필요: 영문자, 숫자, 하이픈(-), 점, 밑줄(_)로만 짓고 .jpg, .jpeg, .png 또는 .webp로 끝나는 이름
      다른 사진이 balpyo.jpg 이름을 쓰고 있습니다. 영문자와 숫자로 다른 이름을 지으세요"
  `)
})
test('photographs without a text', async () => {
  expect(await beside({ 'posts/other/photos/01.jpg': jpeg })).toMatchInlineSnapshot(`
    "content/posts/other:1:1
      found photographs without a text; expected ko.md or en.md
      지금: 글이 없는 폴더의 사진 → 필요: ko.md 또는 en.md"
  `)
})
