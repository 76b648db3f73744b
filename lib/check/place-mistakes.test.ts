import { mkdir, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from './check-content'
import { type Files, judge, picture, text, withFolder } from './content-fixture'
import { formatProblems } from './problem'
import { shownPath } from './source'

const jpeg = await picture()
const beside = (files: Files) =>
  judge({
    'posts/recap/en.md': text('posts', '', '![The hall](photos/01.jpg)'),
    'posts/recap/photos/01.jpg': jpeg,
    ...files,
  })

test('hidden files are nobody’s content', async () => {
  expect(await beside({ '.DS_Store': '', 'posts/.gitkeep': '', 'posts/recap/.obsidian/app.json': '{}' })).toBe('')
})
test('a folder with a typo', async () => {
  expect(await judge({ 'post/recap/en.md': text('posts'), 'post/recap/ko.md': text('posts') })).toMatchInlineSnapshot(`
    "content/post:1:1
      found a folder that no page is made of; expected a folder of content: events, groups, pages, people, posts or projects
      run: git mv content/post content/posts

    1 problem in 1 file; nothing was built"
  `)
  expect(await beside({ 'post/other/en.md': text('posts') })).toMatchInlineSnapshot(`
    "content/post/other:1:1
      found a folder that no page is made of; expected a folder of content: events, groups, pages, people, posts or projects
      run: mkdir -p content/posts && git mv content/post/other content/posts/other

    1 problem in 1 file; nothing was built"
  `)
})
test('a folder nobody knows', async () => {
  expect(await beside({ 'drafts/x.md': '', 'README.md': '' })).toMatchInlineSnapshot(`
    "content/README.md:1:1
      found a file outside every folder; expected a folder of content: events, groups, pages, people, posts or projects

    content/drafts:1:1
      found a folder that no page is made of; expected a folder of content: events, groups, pages, people, posts or projects

    2 problems in 2 files; nothing was built"
  `)
})
test('a text without a folder of its own', async () => {
  expect(await beside({ 'posts/2025-03-30-Core Conference.md': '' })).toMatchInlineSnapshot(`
    "content/posts/2025-03-30-Core Conference.md:1:1
      found a file without a folder of its own; expected posts/<name>/ko.md or en.md
      run: mkdir -p content/posts/core-conference && git mv 'content/posts/2025-03-30-Core Conference.md' content/posts/core-conference/en.md

    1 problem in 1 file; nothing was built"
  `)
})
test('a text with another name', async () => {
  expect(
    await beside({
      'posts/a/index.md': '',
      'posts/b/KO.MD': '',
      'posts/c/en.markdown': '',
      'posts/d/kr.md': '',
      'posts/recap/index.en.md': '',
    }),
  ).toMatchInlineSnapshot(`
    "content/posts/a/index.md:1:1
      found a file called "index.md"; expected ko.md, en.md or photos.yaml

    content/posts/b/KO.MD:1:1
      found a file called "KO.MD"; expected ko.md, en.md or photos.yaml
      run: git mv content/posts/b/KO.MD content/posts/b/ko.md

    content/posts/c/en.markdown:1:1
      found a file called "en.markdown"; expected ko.md, en.md or photos.yaml
      run: git mv content/posts/c/en.markdown content/posts/c/en.md

    content/posts/d/kr.md:1:1
      found a file called "kr.md"; expected ko.md, en.md or photos.yaml
      run: git mv content/posts/d/kr.md content/posts/d/ko.md

    content/posts/recap/index.en.md:1:1
      found a file called "index.en.md"; expected ko.md, en.md or photos.yaml

    5 problems in 5 files; nothing was built"
  `)
})
test('a folder name that is no part of an address', async () => {
  expect(await judge({ 'posts/Core_Conference 2025/en.md': text('posts') })).toMatchInlineSnapshot(`
    "content/posts/Core_Conference 2025:1:1
      found the folder name "Core_Conference 2025"; expected lower-case letters a to z and digits, joined by hyphens: it is part of the address
      run: git mv 'content/posts/Core_Conference 2025' content/posts/core-conference-2025

    1 problem in 1 file; nothing was built"
  `)
  expect(await judge({ [`posts/${'모임'.normalize('NFD')}/en.md`]: text('posts') })).toMatchInlineSnapshot(`
    "content/posts/모임:1:1
      found the folder name "모임", not in Unicode form NFC; expected lower-case letters a to z and digits, joined by hyphens: it is part of the address

    1 problem in 1 file; nothing was built"
  `)
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
      run: mkdir -p content/posts/recap/photos && git mv content/posts/recap/02.jpg content/posts/recap/photos/02.jpg

    content/posts/recap/images:1:1
      found a folder called "images"; expected photographs directly in photos/
      move its photographs to photos/

    content/posts/recap/photos/day/04.jpg:1:1
      found a folder "day" in photos/; expected photographs directly in photos/
      run: mkdir -p content/posts/recap/photos && git mv content/posts/recap/photos/day/04.jpg content/posts/recap/photos/04.jpg

    3 problems in 3 files; nothing was built"
  `)
  expect(await judge({ 'posts/recap/en.md': text('posts'), 'posts/recap/Images/03.jpg': jpeg })).toMatchInlineSnapshot(`
    "content/posts/recap/Images:1:1
      found a folder called "Images"; expected photographs directly in photos/
      run: git mv content/posts/recap/Images content/posts/recap/photos

    1 problem in 1 file; nothing was built"
  `)
  expect(await judge({ 'pages/about/en.md': text('pages'), 'pages/about/photos/1.jpg': jpeg })).toMatchInlineSnapshot(`
    "content/pages/about/photos:1:1
      found a folder; expected ko.md and en.md only; photographs belong to posts and events

    1 problem in 1 file; nothing was built"
  `)
})
test('a list of photographs with another name', async () => {
  expect(await beside({ 'posts/recap/photos.yml': 'credit: A' })).toMatchInlineSnapshot(`
    "content/posts/recap/photos.yml:1:1
      found a file called "photos.yml"; expected ko.md, en.md or photos.yaml
      run: git mv content/posts/recap/photos.yml content/posts/recap/photos.yaml

    1 problem in 1 file; nothing was built"
  `)
})
test('names of photographs', async () => {
  const body = '![The hall](photos/1.jpg)'
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
      run: git mv content/posts/recap/photos/1.PNG content/posts/recap/photos/1.png

    content/posts/recap/photos/1.jpg:1:1
      found a name that differs from "1.PNG" only in its extension, case or punctuation; expected a name of its own: it is part of the address
      run: git mv content/posts/recap/photos/1.jpg content/posts/recap/photos/1-2.jpg

    content/posts/recap/photos/2.heic:1:1
      found the photograph "2.heic"; expected jpg, jpeg, png or webp
      export it from a photo program as JPEG, and remove this file

    content/posts/recap/photos/group photo.JPG:1:1
      found the file name "group photo.JPG"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp
      run: git mv 'content/posts/recap/photos/group photo.JPG' content/posts/recap/photos/group-photo.jpg

    content/posts/recap/photos/단체 사진.jpg:1:1
      found the file name "단체 사진.jpg"; expected letters a to z, digits, hyphens, dots and underscores, ending with .jpg, .jpeg, .png or .webp

    5 problems in 5 files; nothing was built"
  `)
})
test('photographs without a text', async () => {
  expect(await beside({ 'posts/other/photos/01.jpg': jpeg })).toMatchInlineSnapshot(`
    "content/posts/other:1:1
      found photographs without a text; expected ko.md or en.md

    1 problem in 1 file; nothing was built"
  `)
})
test('an empty folder, and none at all', async () => {
  expect(await judge({})).toMatchInlineSnapshot(`
    "content:1:1
      found no document; expected at least one, such as events/<name>/ko.md

    1 problem in 1 file; nothing was built"
  `)
  expect(formatProblems((await checkContent('no-such-folder')).problems, 'en')).toMatchInlineSnapshot(`
    "no-such-folder:1:1
      found nothing there (ENOENT); expected a folder that can be read

    1 problem in 1 file; nothing was built"
  `)
})
test('symbolic links are refused and never followed', async () => {
  const said = await withFolder({ 'posts/recap/en.md': text('posts') }, async (folder) => {
    const outside = path.join(folder, '..', `${path.basename(folder)}-outside`)
    await mkdir(outside)
    await symlink(outside, path.join(folder, 'events'))
    await symlink('/etc/passwd', path.join(folder, 'posts/recap/ko.md'))
    await symlink(folder, path.join(folder, 'posts/recap/photos'))
    const { problems, documents } = await checkContent(folder)
    await rm(outside, { recursive: true })
    expect(documents).toEqual(['posts/recap/en.md'])
    return formatProblems(problems, 'en').replaceAll(shownPath(folder), 'content')
  })
  expect(said).toMatchInlineSnapshot(`
    "content/events:1:1
      found a symbolic link; expected the file itself

    content/posts/recap/ko.md:1:1
      found a symbolic link; expected the file itself

    content/posts/recap/photos:1:1
      found a symbolic link; expected the file itself

    3 problems in 3 files; nothing was built"
  `)
})
