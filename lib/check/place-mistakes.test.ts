import { mkdir, rm, symlink } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from './check-content'
import { type Files, judgeInBoth, picture, problemsInBoth, text, withFolder } from './content-fixture'

const jpeg = await picture()
const beside = (files: Files) =>
  judgeInBoth({
    'posts/recap/en.md': text('posts', '', '![The empty hall](photos/01.jpg)'),
    'posts/recap/photos/01.jpg': jpeg,
    ...files,
  })

test('hidden files are nobody’s content', async () => {
  expect(await beside({ '.DS_Store': '', 'posts/.gitkeep': '', 'posts/recap/.obsidian/app.json': '{}' })).toBe('')
})
test('a folder with a typo', async () => {
  expect(
    await judgeInBoth({ 'post/recap/en.md': text('posts'), 'post/recap/ko.md': text('posts') }),
  ).toMatchInlineSnapshot(`
    "content/post:1:1
      found a folder that no page is made of; expected a folder of content: events, groups, pages, people, posts or projects
      run: mv content/post content/posts
      지금: 페이지를 만들지 않는 폴더 → 필요: 콘텐츠 폴더 중 하나: events, groups, pages, people, posts 또는 projects
      실행할 명령: mv content/post content/posts"
  `)
  expect(await beside({ 'post/other/en.md': text('posts') })).toMatchInlineSnapshot(`
    "content/post/other:1:1
      found a folder that no page is made of; expected a folder of content: events, groups, pages, people, posts or projects
      run: mkdir -p content/posts && mv content/post/other content/posts/other
      지금: 페이지를 만들지 않는 폴더 → 필요: 콘텐츠 폴더 중 하나: events, groups, pages, people, posts 또는 projects
      실행할 명령: mkdir -p content/posts && mv content/post/other content/posts/other"
  `)
})
test('a folder nobody knows', async () => {
  expect(await beside({ 'drafts/x.md': '', 'README.md': '' })).toMatchInlineSnapshot(`
    "content/README.md:1:1
      found a file outside every folder; expected a folder of content: events, groups, pages, people, posts or projects
      지금: 어느 폴더에도 들어 있지 않은 파일 → 필요: 콘텐츠 폴더 중 하나: events, groups, pages, people, posts 또는 projects

    content/drafts:1:1
      found a folder that no page is made of; expected a folder of content: events, groups, pages, people, posts or projects
      지금: 페이지를 만들지 않는 폴더 → 필요: 콘텐츠 폴더 중 하나: events, groups, pages, people, posts 또는 projects"
  `)
})
test('a text without a folder of its own', async () => {
  expect(await beside({ 'posts/2025-03-30-Core Conference.md': '' })).toMatchInlineSnapshot(`
    "content/posts/2025-03-30-Core Conference.md:1:1
      found a file without a folder of its own; expected posts/<name>/ko.md or en.md
      run: mkdir -p content/posts/core-conference && mv 'content/posts/2025-03-30-Core Conference.md' content/posts/core-conference/en.md
      지금: 제 폴더가 없는 파일 → 필요: posts/<이름>/ko.md 또는 en.md
      실행할 명령: mkdir -p content/posts/core-conference && mv 'content/posts/2025-03-30-Core Conference.md' content/posts/core-conference/en.md"
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
      지금: 이름이 "index.md"인 파일 → 필요: ko.md, en.md 또는 photos.yaml

    content/posts/b/KO.MD:1:1
      found a file called "KO.MD"; expected ko.md, en.md or photos.yaml
      run: mv content/posts/b/KO.MD content/posts/b/ko.md
      지금: 이름이 "KO.MD"인 파일 → 필요: ko.md, en.md 또는 photos.yaml
      실행할 명령: mv content/posts/b/KO.MD content/posts/b/ko.md

    content/posts/c/en.markdown:1:1
      found a file called "en.markdown"; expected ko.md, en.md or photos.yaml
      run: mv content/posts/c/en.markdown content/posts/c/en.md
      지금: 이름이 "en.markdown"인 파일 → 필요: ko.md, en.md 또는 photos.yaml
      실행할 명령: mv content/posts/c/en.markdown content/posts/c/en.md

    content/posts/d/kr.md:1:1
      found a file called "kr.md"; expected ko.md, en.md or photos.yaml
      run: mv content/posts/d/kr.md content/posts/d/ko.md
      지금: 이름이 "kr.md"인 파일 → 필요: ko.md, en.md 또는 photos.yaml
      실행할 명령: mv content/posts/d/kr.md content/posts/d/ko.md

    content/posts/recap/index.en.md:1:1
      found a file called "index.en.md"; expected ko.md, en.md or photos.yaml
      지금: 이름이 "index.en.md"인 파일 → 필요: ko.md, en.md 또는 photos.yaml"
  `)
})
test('a folder name that is no part of an address', async () => {
  expect(await judgeInBoth({ 'posts/Core_Conference 2025/en.md': text('posts') })).toMatchInlineSnapshot(`
    "content/posts/Core_Conference 2025:1:1
      found the folder name "Core_Conference 2025"; expected lower-case letters a to z and digits, joined by hyphens: it is part of the address
      run: mv 'content/posts/Core_Conference 2025' content/posts/core-conference-2025
      지금: 폴더 이름 "Core_Conference 2025" → 필요: 영문 소문자와 숫자를 하이픈(-)으로 이은 이름. 주소의 일부가 됩니다
      실행할 명령: mv 'content/posts/Core_Conference 2025' content/posts/core-conference-2025"
  `)
  expect(await judgeInBoth({ [`posts/${'모임'.normalize('NFD')}/en.md`]: text('posts') })).toMatchInlineSnapshot(`
    "content/posts/모임:1:1
      found the folder name "모임", not in Unicode form NFC; expected lower-case letters a to z and digits, joined by hyphens: it is part of the address
      run: mv 'content/posts/모임' content/posts/moim
      지금: 폴더 이름 "모임", 자모가 풀린 글자(유니코드 NFC 아님) → 필요: 영문 소문자와 숫자를 하이픈(-)으로 이은 이름. 주소의 일부가 됩니다
      실행할 명령: mv 'content/posts/모임' content/posts/moim"
  `)
})
test('an empty folder, and none at all', async () => {
  expect(await judgeInBoth({})).toMatchInlineSnapshot(`
    "content:1:1
      found no document; expected at least one, such as events/<name>/ko.md
      지금: 글이 하나도 없음 → 필요: 적어도 하나, 예: events/<이름>/ko.md"
  `)
  expect(problemsInBoth((await checkContent('no-such-folder')).problems, 'no-such-folder')).toMatchInlineSnapshot(`
    "content:1:1
      found nothing there (ENOENT); expected a folder that can be read
      지금: 없음(ENOENT) → 필요: 읽을 수 있는 폴더"
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
    return problemsInBoth(problems, folder)
  })
  expect(said).toMatchInlineSnapshot(`
    "content/events:1:1
      found a symbolic link; expected the file itself
      지금: 심볼릭 링크 → 필요: 파일 자체

    content/posts/recap/ko.md:1:1
      found a symbolic link; expected the file itself
      지금: 심볼릭 링크 → 필요: 파일 자체

    content/posts/recap/photos:1:1
      found a symbolic link; expected the file itself
      지금: 심볼릭 링크 → 필요: 파일 자체"
  `)
})
