const koreanOrdinals = '첫 두 세 네 다섯 여섯 일곱 여덟 아홉 열'.split(' ').map((count) => `${count}번째`)
const englishOrdinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const counted = /^제?(\d{1,2})(?:회차?|차|기|번째|st|nd|rd|th)$/

/**
 * How else people write a folded ordinal: 4회, 제4회, 4차, 4번째, 4th and fourth are all 네 번째. Nothing for what is none; in words
 * the first ten are known.
 */
export function ordinalsLike(word: string): string[] {
  const n = numberOf(word)
  if (n === 0) return []
  const forms = [`${n}회`, `${n}차`, `${n}번째`, koreanOrdinals[n - 1], `${n}${endingOf(n)}`, englishOrdinals[n - 1]]
  return forms.filter((form) => form !== undefined && form !== word) as string[]
}

function numberOf(word: string): number {
  const [, digits] = counted.exec(word) ?? []
  if (digits) return Number(digits)
  return 1 + Math.max(koreanOrdinals.indexOf(word), englishOrdinals.indexOf(word))
}

function endingOf(n: number): string {
  if (n > 10 && n < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}
