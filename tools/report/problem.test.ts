import { expect, test } from 'vitest'
import { write } from './mend'
import { verbatim } from './message'
import { formatNotices, formatProblems, quote, quoted } from './problem'

test('sorted by file, line and column, and counted', () => {
  const at = (file: string, line: number, column: number) => ({
    ...{ file, line, column },
    ...{ found: quoted('a'), expected: { en: 'b', ko: '나' } },
  })
  expect(
    formatProblems(
      [
        at('b.md', 1, 1),
        at('a.md', 10, 1),
        { ...at('a.md', 2, 7), path: 'x[0].y', mend: { en: 'write: y: b', ko: '쓸 내용: y: b' } },
      ],
      'en',
    ),
  ).toBe(
    `a.md:2:7  x[0].y
  found "a"; expected b
  write: y: b

a.md:10:1
  found "a"; expected b

b.md:1:1
  found "a"; expected b

3 problems in 2 files; nothing was built`,
  )
  expect(formatProblems([], 'en')).toBe('')
})

test('the same in Korean, and notices', () => {
  const place = { file: 'a.md', line: 2, column: 7 }
  const problem = { ...place, found: quoted('a'), expected: { en: 'b', ko: '나' }, mend: write('y: b') }
  expect(formatProblems([problem], 'ko')).toMatchInlineSnapshot(`
    "a.md:2:7
      지금: "a" → 필요: 나
      쓸 내용: y: b

    파일 1개에서 고칠 곳을 1군데 찾았습니다. 고치기 전에는 아무것도 빌드하지 않습니다"
  `)
  const notice = { ...place, found: { en: 'c', ko: '다' }, mend: write('y: b') }
  expect(formatNotices([notice], 'ko')).toMatchInlineSnapshot(`
    "a.md:2:7
      살펴보기: 다
      쓸 내용: y: b

    살펴볼 곳이 1군데 있습니다. 고치지 않아도 빌드는 됩니다"
  `)
})

test('what a file says cannot command the terminal', () => {
  const hostile = {
    file: 'a\u001b[2J.md',
    line: 1,
    column: 1,
    found: quoted('\u009b31m\u202e'),
    expected: verbatim('b'),
    mend: verbatim('write: \u001b]0;x\u0007'),
  }
  const said = formatProblems([hostile], 'en')
  expect(said).toMatchInlineSnapshot(`
    "a\\u{1b}[2J.md:1:1
      found "\\u{9b}31m\\u{202e}"; expected b
      write: \\u{1b}]0;x\\u{7}

    1 problem in 1 file; nothing was built"
  `)
})

test('long texts are cut', () => {
  expect(quote('a'.repeat(81))).toBe(`"${'a'.repeat(79)}…"`)
})
