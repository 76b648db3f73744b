import { expect, test } from 'vitest'
import { formatProblems, quote, quoted } from './problem'
import { verbatim } from './said'

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
