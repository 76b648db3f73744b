import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { shownPath } from '../../report/shown-path'
import { type Files, text, withFolder } from '../content-fixture'
import { fixContent, reportFixes } from './fix-content'

/** What a run says in both languages, the second run, and the file it left at a path. */
const fix = (files: Files, file: string) =>
  withFolder(files, async (folder) => {
    const fixed = await fixContent(folder)
    const said = (['en', 'ko'] as const).map((language) => reportFixes(fixed, language)).join('\n')
    const after = await readFile(path.join(folder, file), 'utf8')
    const again = reportFixes(
      (await fixContent(folder)).filter(({ left }) => !left),
      'en',
    )
    return { said: said.replaceAll(shownPath(folder), 'content'), after, again }
  })
const at = 'posts/recap/en.md'

test('control characters, of which some end a line', async () => {
  const { said, after, again } = await fix({ [at]: `${text('posts', '', 'one\u0007 two\u202e\fthree')}\n` }, at)
  expect(said).toContain('content/posts/recap/en.md: control characters removed')
  expect(after).toMatch(/---\none two\nthree\n$/)
  expect(again).toBe('nothing to mend')
})

test('line ends, byte order mark, Unicode form, spaces and the end of the file', async () => {
  const post = text('posts', `title: ${'회고'.normalize('NFD')} `, '글  \n두 줄 \n\n```\ncode \n```\n끝').replaceAll(
    '\n',
    '\r\n',
  )
  const { said, after, again } = await fix({ [at]: `\uFEFF${post}` }, at)
  expect(said).toMatchInlineSnapshot(`
    "content/posts/recap/en.md: byte order mark removed, line ends, Unicode form NFC, space at the end of 2 lines, line feed at the end, order of the keys
    1 file mended
    content/posts/recap/en.md: 바이트 순서 표시 제거, 줄 끝, 유니코드 정규화(NFC), 줄 2개의 끝 공백, 파일 끝 줄바꿈, 키 순서
    파일 1개를 고쳤습니다"
  `)
  const keys = 'title: 회고\ndate: 2025-04-07\nauthors: [Jiho Kim]\nsummary: What we heard.'
  expect(after).toBe(`---\n${keys}\n---\n글  \n두 줄\n\n\`\`\`\ncode \n\`\`\`\n끝\n`)
  expect(again).toBe('nothing to mend')
})
test('keys in the order of the model, with their comments, letter by letter', async () => {
  const post = [
    ...[
      '---',
      '# On top.',
      '',
      'summary: >',
      '  What we',
      '  heard. ',
      '# When.',
      '# Published.',
      'date:   2025-04-07',
      '',
    ],
    ...["authors: [ 'Jiho Kim' ]", 'title: Recap # so far', '---', '글', ''],
  ]
  const { said, after, again } = await fix({ [at]: post.join('\n') }, at)
  expect(said).toMatchInlineSnapshot(`
    "content/posts/recap/en.md: order of the keys
    1 file mended
    content/posts/recap/en.md: 키 순서
    파일 1개를 고쳤습니다"
  `)
  expect(after).toMatchInlineSnapshot(`
    "---
    # On top.

    title: Recap # so far
    # When.
    # Published.
    date:   2025-04-07

    authors: [ 'Jiho Kim' ]
    summary: >
      What we
      heard. 
    ---
    글
    "
  `)
  expect(again).toBe('nothing to mend')
})
test('what cannot be parsed is left alone, and said', async () => {
  const broken = '---\r\ntitle: [a\r\n---\r\n글'
  const files = {
    [at]: broken,
    'posts/b/en.md': 'no front matter \n',
    'posts/c/en.md': Buffer.from([0xff, 0xfe, 0x41]),
  }
  const { said, after } = await fix(files, at)
  expect(said).toMatchInlineSnapshot(`
    "content/posts/b/en.md: left as it is: 1:1 found the first line "no front matter "; expected front matter between two lines ---, the first of them the first line of the file
    content/posts/c/en.md: left as it is: not UTF-8
    content/posts/recap/en.md: left as it is: 2:10 found no ] that closes the bracket; expected a closing bracket at its end
    nothing to mend
    content/posts/b/en.md: 그대로 둠: 1:1 지금: 첫 줄 "no front matter " → 필요: --- 두 줄 사이의 머리말. 파일의 첫 줄이 ---입니다
    content/posts/c/en.md: 그대로 둠: UTF-8이 아닙니다
    content/posts/recap/en.md: 그대로 둠: 2:10 지금: 괄호를 닫는 ] 없음 → 필요: 끝에 닫는 괄호
    고칠 것이 없습니다"
  `)
  expect(after).toBe(broken)
})
test('keys that nobody knows keep everything in its place', async () => {
  const post = '---\nsummary: S\nlayout: post\ntitle: T\n---\n'
  expect(await fix({ [at]: post }, at)).toEqual({
    said: 'nothing to mend\n고칠 것이 없습니다',
    after: post,
    again: 'nothing to mend',
  })
})
test('names of files', async () => {
  const name = '사진.jpg'
  const files = { [`posts/recap/photos/${name.normalize('NFD')}`]: 'x', 'posts/recap/photos.yaml': 'photos: []' }
  const { said, after, again } = await fix(files, `posts/recap/photos/${name}`)
  expect(said.normalize('NFC')).toMatchInlineSnapshot(`
    "content/posts/recap/photos.yaml: line feed at the end
    content/posts/recap/photos/사진.jpg: name in Unicode form NFC
    2 files mended
    content/posts/recap/photos.yaml: 파일 끝 줄바꿈
    content/posts/recap/photos/사진.jpg: 이름의 유니코드 정규화(NFC)
    파일 2개를 고쳤습니다"
  `)
  expect([after, again]).toEqual(['x', 'nothing to mend'])
})
