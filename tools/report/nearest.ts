import { distance } from 'fastest-levenshtein'
import type { InEach } from './message'

/** The candidate an author may have meant: the nearest in spelling, and nothing when none is near. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const key = written.toLowerCase()
  // Past a third of the letters a guess stops being a help; two letters swapped count as two.
  const limit = key.length < 2 ? 0 : key.length < 5 ? 1 : key.length < 9 ? 2 : 3
  let best: { candidate: string; far: number } | undefined
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - key.length) > limit) continue
    const far = distance(key, candidate.toLowerCase())
    if (far <= limit && (!best || far < best.far)) best = { candidate, far }
  }
  return best?.candidate
}

// As many as one reads before choosing.
const offered = 3

/**
 * The slugs an author may have meant, the nearest first and at most three: those spelt nearly so, and those that have every
 * word of what was written, or one spelt nearly so (`pytorch-4th-seminar-2024` for `4th-semniar`), and the one a path leads to.
 */
export function nearestSlugs(written: string, candidates: readonly string[]): string[] {
  const key = written.toLowerCase().trim().replace(/\s+/g, '-').replace(/\/+$/, '')
  const words = wordsOf(key)
  const isMeant = (slug: string) => {
    const others = wordsOf(slug)
    // One digit more or less makes another number, so words with digits have to match exactly.
    return words.every((word) => others.includes(word) || (!/\d/.test(word) && nearest(word, others)))
  }
  return candidates
    .filter((slug) => (words.length > 0 && isMeant(slug)) || nearest(key, [slug]) || key.endsWith(`/${slug}`))
    .map((slug) => ({ slug, far: distance(key, slug) }))
    .toSorted((a, b) => a.far - b.far)
    .slice(0, offered)
    .map(({ slug }) => slug)
}

function wordsOf(slug: string): string[] {
  return slug.split(/[-/]/).filter(Boolean)
}

/** The question that offers a guess: `; did you mean "held"?`, or nothing. */
export function didYouMean(guess: string | undefined): InEach {
  if (guess === undefined) return { en: '', ko: '' }
  return { en: `; did you mean "${guess}"?`, ko: `. 혹시 "${guess}"인가요?` }
}

/** A list in words, cut after twelve: `a, b or c`. */
export function oneOf(values: readonly string[]): InEach {
  const some = values.slice(0, values.length > 12 ? 12 : -1).join(', ')
  const last = values.at(-1) ?? ''
  if (values.length > 12) return { en: `${some}, …`, ko: `${some}, …` }
  return values.length > 1 ? { en: `${some} or ${last}`, ko: `${some} 또는 ${last}` } : { en: last, ko: last }
}
