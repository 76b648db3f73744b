export const counted = ['words', 'headings', 'links', 'images', 'codeBlocks', 'tables'] as const

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
