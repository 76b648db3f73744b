import type { InEach } from '../check/said'

export const counted = ['words', 'headings', 'links', 'images', 'codeBlocks', 'tables'] as const

/** What is counted, as the heads of the table of the report. */
export const countWords: Record<(typeof counted)[number], InEach> = {
  words: { en: 'words', ko: '단어' },
  headings: { en: 'headings', ko: '제목' },
  links: { en: 'links', ko: '링크' },
  images: { en: 'images', ko: '이미지' },
  codeBlocks: { en: 'code blocks', ko: '코드' },
  tables: { en: 'tables', ko: '표' },
}

/** How much of everything is in a text. */
export type Counts = Record<(typeof counted)[number], number>

export function noCounts(): Counts {
  return { words: 0, headings: 0, links: 0, images: 0, codeBlocks: 0, tables: 0 }
}

export function addCounts(a: Counts, b: Partial<Counts>): Counts {
  const sum = noCounts()
  for (const key of counted) sum[key] = a[key] + (b[key] ?? 0)
  return sum
}

/** What has to be added to the first to get the second; only what is not nothing. */
export function differenceOf(from: Counts, to: Counts): Partial<Counts> {
  return Object.fromEntries(counted.flatMap((key) => (from[key] === to[key] ? [] : [[key, to[key] - from[key]]])))
}

/** Words are runs of letters and digits. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
