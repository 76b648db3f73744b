import { mkdir, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { say } from '../../report/message'
import { checkContent } from '../check-content'
import { type Files, formatEach, judge, picture, text, withFolder } from '../content-fixture'

const jpeg = await picture()
const beside = (files: Files) =>
  judge({
    'posts/recap/en.md': text('posts', '', '![The empty hall](photos/01.jpg)'),
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
      run: mv -n content/post content/posts"
  `)
  expect(await beside({ 'post/other/en.md': text('posts') })).toMatchInlineSnapshot(`
    "content/post/other:1:1
      found a folder that no page is made of; expected a folder of content: events, groups, pages, people, posts or projects
      run: mkdir -p content/posts && mv -n content/post/other content/posts/other"
  `)
})
test('a folder nobody knows', async () => {
  expect(await beside({ 'drafts/x.md': '', 'README.md': '' })).toMatchInlineSnapshot(`
    "content/README.md:1:1
      found a file outside every folder; expected a folder of content: events, groups, pages, people, posts or projects

    content/drafts:1:1
      found a folder that no page is made of; expected a folder of content: events, groups, pages, people, posts or projects"
  `)
})
test('a text without a folder of its own', async () => {
  expect(await beside({ 'posts/2025-03-30-Core Conference.md': '' })).toMatchInlineSnapshot(`
    "content/posts/2025-03-30-Core Conference.md:1:1
      found a file without a folder of its own; expected posts/<name>/ko.md or en.md
      run: mkdir -p content/posts/core-conference && mv -n 'content/posts/2025-03-30-Core Conference.md' content/posts/core-conference/ko.md"
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
      run: mv -n content/posts/b/KO.MD content/posts/b/ko.md.aside && mv -n content/posts/b/ko.md.aside content/posts/b/ko.md

    content/posts/c/en.markdown:1:1
      found a file called "en.markdown"; expected ko.md, en.md or photos.yaml
      run: mv -n content/posts/c/en.markdown content/posts/c/en.md

    content/posts/d/kr.md:1:1
      found a file called "kr.md"; expected ko.md, en.md or photos.yaml
      run: mv -n content/posts/d/kr.md content/posts/d/ko.md

    content/posts/recap/index.en.md:1:1
      found a file called "index.en.md"; expected ko.md, en.md or photos.yaml
      content/posts/recap/en.md is taken; compare the two and keep one, or choose another name"
  `)
})
test('a text without a folder gets one that is free, and the file of its language', async () => {
  const files = {
    'posts/hello/en.md': text('posts'),
    'posts/2025-01-01-hello.md': text('posts'),
    'posts/2025-01-01-bom.md': text('posts', 'title: 봄 모임 후기', '봄에 모여서 이야기했습니다.\n'),
    'posts/2025-02-02-bom.md': text('posts', 'title: 봄 모임 후기', '봄에 또 모여서 이야기했습니다.\n'),
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/2025-01-01-bom.md:1:1
      found a file without a folder of its own; expected posts/<name>/ko.md or en.md
      run: mkdir -p content/posts/bom && mv -n content/posts/2025-01-01-bom.md content/posts/bom/ko.md

    content/posts/2025-01-01-hello.md:1:1
      found a file without a folder of its own; expected posts/<name>/ko.md or en.md
      content/posts/hello/en.md is taken; compare the two and keep one, or choose another name

    content/posts/2025-02-02-bom.md:1:1
      found a file without a folder of its own; expected posts/<name>/ko.md or en.md
      content/posts/bom/ko.md is taken; compare the two and keep one, or choose another name"
  `)
})
test('two texts that would get one name', async () => {
  const files = {
    'posts/a/en-1.md': '',
    'posts/a/eng.md': '',
    'posts/fold/ko/index.md': '',
    'posts/fold/ko/other.md': '',
    'posts/ko/recap.md': '',
    'posts/ko/recap.txt': '',
    'posts/b/ko.md': text('posts'),
    'posts/b/kr.md': '',
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/a/en-1.md:1:1
      found a file called "en-1.md"; expected ko.md, en.md or photos.yaml
      run: mv -n content/posts/a/en-1.md content/posts/a/en.md

    content/posts/a/eng.md:1:1
      found a file called "eng.md"; expected ko.md, en.md or photos.yaml
      content/posts/a/en.md is taken; compare the two and keep one, or choose another name

    content/posts/b/kr.md:1:1
      found a file called "kr.md"; expected ko.md, en.md or photos.yaml
      content/posts/b/ko.md is taken; compare the two and keep one, or choose another name

    content/posts/fold/ko/index.md:1:1
      found a folder called "ko"; expected ko.md or en.md
      run: mkdir -p content/posts/fold && mv -n content/posts/fold/ko/index.md content/posts/fold/ko.md

    content/posts/fold/ko/other.md:1:1
      found a folder called "ko"; expected ko.md or en.md
      content/posts/fold/ko.md is taken; compare the two and keep one, or choose another name

    content/posts/ko/recap.md:1:1
      found a file called "recap.md"; expected ko.md, en.md or photos.yaml
      run: mkdir -p content/posts/recap && mv -n content/posts/ko/recap.md content/posts/recap/ko.md

    content/posts/ko/recap.txt:1:1
      found a file called "recap.txt"; expected ko.md, en.md or photos.yaml
      content/posts/recap/ko.md is taken; compare the two and keep one, or choose another name"
  `)
})
test('two folders that would get one name', async () => {
  const files = {
    'posts/My Talk/en.md': text('posts'),
    'posts/My_Talk/en.md': text('posts'),
    'posts/b/en.md': text('posts'),
    'posts/B/en.md': text('posts'),
    'posts/c/en.md': text('posts', 'cover: photos/1.jpg'),
    'posts/c/images/1.jpg': jpeg,
    'posts/c/img/1.jpg': jpeg,
  }
  expect(await judge(files)).toMatchInlineSnapshot(`
    "content/posts/B:1:1
      found the folder name "B"; expected lower-case letters a to z and digits, joined by hyphens: it is part of the address
      content/posts/b is taken; compare the two and keep one, or choose another name

    content/posts/My Talk:1:1
      found the folder name "My Talk"; expected lower-case letters a to z and digits, joined by hyphens: it is part of the address
      run: mv -n 'content/posts/My Talk' content/posts/my-talk

    content/posts/My_Talk:1:1
      found the folder name "My_Talk"; expected lower-case letters a to z and digits, joined by hyphens: it is part of the address
      content/posts/my-talk is taken; compare the two and keep one, or choose another name

    content/posts/c/en.md:6:8  cover
      found "photos/1.jpg"; expected a file in content/posts/c/photos/

    content/posts/c/images:1:1
      found a folder called "images"; expected photographs directly in photos/
      run: mv -n content/posts/c/images content/posts/c/photos

    content/posts/c/img:1:1
      found a folder called "img"; expected photographs directly in photos/
      move its photographs to photos/"
  `)
})
test('a folder name that is no part of an address', async () => {
  expect(await judge({ 'posts/Core_Conference 2025/en.md': text('posts') })).toMatchInlineSnapshot(`
    "content/posts/Core_Conference 2025:1:1
      found the folder name "Core_Conference 2025"; expected lower-case letters a to z and digits, joined by hyphens: it is part of the address
      run: mv -n 'content/posts/Core_Conference 2025' content/posts/core-conference-2025"
  `)
  expect(await judge({ [`posts/${'모임'.normalize('NFD')}/en.md`]: text('posts') })).toMatchInlineSnapshot(`
    "content/posts/모임:1:1
      found the folder name "모임", not in Unicode form NFC; expected lower-case letters a to z and digits, joined by hyphens: it is part of the address
      run: mv -n 'content/posts/모임' content/posts/moim"
  `)
})
test('an empty folder, and none at all', async () => {
  const { problems, notices } = await withFolder({}, (folder) => checkContent(folder))
  expect(problems).toEqual([])
  expect(notices.map(({ mend }) => say(mend, 'en'))).toEqual(['begin with an event: npm run new -- event'])
  expect(formatEach((await checkContent('no-such-folder')).problems, 'no-such-folder')).toMatchInlineSnapshot(`
    "content:1:1
      found nothing there (ENOENT); expected a folder that can be read"
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
    return formatEach(problems, folder)
  })
  expect(said).toMatchInlineSnapshot(`
    "content/events:1:1
      found a symbolic link; expected the file itself

    content/posts/recap/ko.md:1:1
      found a symbolic link; expected the file itself

    content/posts/recap/photos:1:1
      found a symbolic link; expected the file itself"
  `)
})
