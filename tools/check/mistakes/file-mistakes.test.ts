import { expect, test } from 'vitest'
import { judgeInBoth, text } from '../content-fixture'

const post = (bytes: string | Buffer) => judgeInBoth({ 'posts/recap/en.md': bytes })

test('a byte order mark and the line ends of Windows', async () => {
  expect(await post(`\uFEFF${text('posts').replaceAll('\n', '\r\n')}`)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found a byte order mark; expected UTF-8 without one
      run: npm run check -- --fix
      지금: 바이트 순서 표시(BOM) → 필요: BOM 없는 UTF-8
      실행할 명령: npm run check -- --fix

    content/posts/recap/en.md:1:5
      found a carriage return (the line ends of Windows); expected line feeds only
      run: npm run check -- --fix
      지금: 캐리지 리턴(윈도우식 줄 끝) → 필요: 줄 끝은 LF만
      실행할 명령: npm run check -- --fix"
  `)
})
test('letters taken apart', async () => {
  expect(await post(text('posts', 'title: 한글'.normalize('NFD')))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8
      found letters taken apart into their pieces (not Unicode form NFC, as when a Mac names a file); expected Unicode form NFC
      run: npm run check -- --fix
      지금: 자모가 풀린 글자(맥의 파일 이름처럼 유니코드 NFC가 아님) → 필요: 유니코드 NFC
      실행할 명령: npm run check -- --fix"
  `)
})
test('a control character', async () => {
  expect(await post(text('posts', '', 'a\n\0b'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:8:1
      found a control character; expected characters that can be seen
      remove it
      지금: 보이지 않는 제어 문자 → 필요: 눈에 보이는 글자
      지우세요"
  `)
  expect(await post(text('posts', 'title: "a\\0b"'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:5:8  title
      found a control character in "a\\u0000b"; expected characters that can be seen
      write: title: ab
      지금: 제어 문자가 섞인 "a\\u0000b" → 필요: 눈에 보이는 글자
      쓸 내용: title: ab"
  `)
})
test('another encoding', async () => {
  const korean = Buffer.concat([Buffer.from('---\ntitle: \uFFFD '), Buffer.from([0xc7, 0xd1, 0xb1, 0xdb])])
  expect(await post(korean)).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:2:10
      found bytes that are not UTF-8, perhaps EUC-KR; expected UTF-8
      save it as UTF-8 in your editor
      지금: UTF-8이 아닌 글자(아마도 EUC-KR) → 필요: UTF-8
      편집기에서 UTF-8로 저장하세요"
  `)
  expect(await post(Buffer.from(`\uFEFF${text('posts')}`, 'utf16le'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found UTF-16; expected UTF-8
      save it as UTF-8 in your editor
      지금: UTF-16 → 필요: UTF-8
      편집기에서 UTF-8로 저장하세요"
  `)
})
test('front matter that would be executed', async () => {
  expect(await post('---js\n{ title: (() => { throw new Error("executed") })() }\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "---js"; expected exactly ---: front matter is YAML and never a program
      write: ---
      지금: 첫 줄 "---js" → 필요: --- 만 있는 줄. 머리말은 YAML이며 프로그램이 아닙니다
      쓸 내용: ---"
  `)
  expect(await post('---json\n{}\n---\n')).toContain('found the first line "---json"; expected exactly ---')
})
test('other openings', async () => {
  expect(await post('--- \ntitle: x\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "--- "; expected exactly ---, with nothing behind it
      write: ---
      지금: 첫 줄 "--- " → 필요: 뒤에 아무것도 없는 ---
      쓸 내용: ---"
  `)
  expect(await post('+++\ntitle = "x"\n+++\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "+++"; expected YAML between two lines ---, not TOML
      지금: 첫 줄 "+++" → 필요: TOML이 아니라 --- 두 줄 사이의 YAML"
  `)
  expect(await post('\n---\ntitle: x\n---\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found an empty first line; expected front matter between two lines ---, the first of them the first line of the file
      remove what stands above ---
      지금: 비어 있는 첫 줄 → 필요: --- 두 줄 사이의 머리말. 파일의 첫 줄이 ---입니다
      --- 위에 있는 것을 지우세요"
  `)
  expect(await post('# Recap\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found the first line "# Recap"; expected front matter between two lines ---, the first of them the first line of the file
      지금: 첫 줄 "# Recap" → 필요: --- 두 줄 사이의 머리말. 파일의 첫 줄이 ---입니다"
  `)
  expect(await post('')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found an empty file; expected front matter between two lines ---, the first of them the first line of the file
      지금: 빈 파일 → 필요: --- 두 줄 사이의 머리말. 파일의 첫 줄이 ---입니다"
  `)
})
test('a front matter that never ends, and one that ends badly', async () => {
  expect(await post('---\ntitle: x\n')).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:3:1
      found no second line ---; expected one where the front matter ends
      write: ---
      지금: 두 번째 --- 줄 없음 → 필요: 머리말이 끝나는 자리에 --- 줄
      쓸 내용: ---"
  `)
  expect(await post(text('posts').replace(/---\n$/, '----\n'))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:6:1
      found the line "----"; expected exactly --- where the front matter ends
      write: ---
      지금: "----" 줄 → 필요: 머리말이 끝나는 자리에 --- 만 있는 줄
      쓸 내용: ---"
  `)
})
test('more text than anybody writes', async () => {
  expect(await post(text('posts', '', 'a'.repeat(1_000_001)))).toMatchInlineSnapshot(`
    "content/posts/recap/en.md:1:1
      found a text of 1000083 bytes; expected at most 1000000 bytes
      지금: 1000083바이트짜리 글 → 필요: 1000000바이트 이하"
  `)
})
