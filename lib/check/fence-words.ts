import { quote } from './problem'
import type { InEach } from './said'
import type { Finding } from './source'
import { write } from './ways-out'

const twoLines: InEach = {
  en: 'front matter between two lines ---, the first of them the first line of the file',
  ko: '--- 두 줄 사이의 머리말. 파일의 첫 줄이 ---입니다',
}
const mend = write('---')

/** Front matter that never ends. */
export const noClosing: Finding = {
  found: { en: 'no second line ---', ko: '두 번째 --- 줄 없음' },
  expected: { en: 'one where the front matter ends', ko: '머리말이 끝나는 자리에 --- 줄' },
  mend,
}

/** A line that ends the front matter and is more than that. */
export function badClosing(line: string): Finding {
  return {
    found: { en: `the line ${quote(line)}`, ko: `${quote(line)} 줄` },
    expected: { en: 'exactly --- where the front matter ends', ko: '머리말이 끝나는 자리에 --- 만 있는 줄' },
    mend,
  }
}

/** A text that does not begin with the line `---`. */
export function badOpening(text: string, first: string): Finding {
  if (text.trim() === '') return { found: { en: 'an empty file', ko: '빈 파일' }, expected: twoLines }
  const found = { en: `the first line ${quote(first)}`, ko: `첫 줄 ${quote(first)}` }
  if (/^---\s*$/.test(first)) {
    const expected = { en: 'exactly ---, with nothing behind it', ko: '뒤에 아무것도 없는 ---' }
    return { found, expected, mend }
  }
  // Editors make one long dash of three, and people indent the line or write a dash too many.
  if (/^\s*[-‐-―─—－]+\s*$/.test(first)) {
    return { found, expected: { en: 'exactly ---', ko: '--- 만 있는 줄' }, mend }
  }
  if (/^---[^-]/.test(first)) {
    const expected = {
      en: 'exactly ---: front matter is YAML and never a program',
      ko: '--- 만 있는 줄. 머리말은 YAML이며 프로그램이 아닙니다',
    }
    return { found, expected, mend }
  }
  if (/^\+\+\+\s*$/.test(first)) {
    const expected = { en: 'YAML between two lines ---, not TOML', ko: 'TOML이 아니라 --- 두 줄 사이의 YAML' }
    return { found, expected }
  }
  if (!/^\s*\n\s*---/.test(text)) return { found, expected: twoLines }
  return {
    found: { en: 'an empty first line', ko: '비어 있는 첫 줄' },
    expected: twoLines,
    mend: { en: 'remove what stands above ---', ko: '--- 위에 있는 것을 지우세요' },
  }
}
