import { listArchivedTalks, type TalkOfEvent } from '../content/talks'
import type { Language } from '../site/settings'
import { fold, isParticle, stemsOf, wordsOf } from './engine/fold'

/**
 * Numbered talks of other events that go further into what a talk is about, the nearest first and the newest first among
 * equals: those its speakers gave, and those whose titles share a word that few titles have.
 */
export function listRelatedTalks(language: Language, { talk, event }: TalkOfEvent, limit = 3): TalkOfEvent[] {
  if (talk.order === undefined) return []
  const { talks, byWord } = subjectsOf(language)
  const scores = new Map<TalkOfEvent, number>()
  for (const word of titleWords(talk.titles)) {
    const sharing = byWord.get(word) ?? []
    if (sharing.length > mostSharing(talks.length)) continue
    for (const each of sharing) scores.set(each, (scores.get(each) ?? 0) + Math.log(talks.length / sharing.length))
  }
  const speakers = new Set(talk.speakers.map(({ id }) => id))
  for (const each of talks) {
    if (each.talk.speakers.some(({ id }) => speakers.has(id))) scores.set(each, Number.POSITIVE_INFINITY)
  }
  // Talks come newest first, and a sort leaves equals as they come.
  return talks
    .filter((each) => scores.has(each) && each.event.slug !== event.slug)
    .sort((a, b) => ((scores.get(a) ?? 0) < (scores.get(b) ?? 0) ? 1 : scores.get(a) === scores.get(b) ? 0 : -1))
    .slice(0, limit)
}

interface Subjects {
  /** Numbered talks, newest first. */
  talks: TalkOfEvent[]
  byWord: Map<string, TalkOfEvent[]>
}

const read = new Map<Language, Subjects>()

function subjectsOf(language: Language): Subjects {
  const known = read.get(language)
  if (known) return known
  const talks = listArchivedTalks(language).filter(({ talk }) => talk.order !== undefined)
  const byWord = new Map<string, TalkOfEvent[]>()
  for (const each of talks) {
    for (const word of titleWords(each.talk.titles)) byWord.set(word, [...(byWord.get(word) ?? []), each])
  }
  read.set(language, { talks, byWord })
  return { talks, byWord }
}

/** Of how many titles a word is a subject still: what stands in more of them says little. */
function mostSharing(talks: number): number {
  return Math.max(4, talks / 20)
}

/**
 * What titles may have in common, folded as the search folds it: words without their particles, and two that stand side by side
 * as one, because Koreans write both `음성인식` and `음성 인식`. Latin words of up to three letters count as abbreviations only: `LLM`, not `the`.
 */
function titleWords(titles: readonly string[]): Set<string> {
  const all = titles.flatMap((title) => {
    const words = wordsOf(title).flatMap((word) => {
      const folded = fold(word).text
      const isSmall = /^[a-z\d]{1,3}$/.test(folded) && !/\p{Lu}.*\p{Lu}/u.test(word)
      return isSmall || folded.length < 2 || isParticle(folded) ? [] : (stemsOf(folded)[0] ?? folded)
    })
    return [...words, ...words.slice(1).map((word, index) => `${words[index]}${word}`)]
  })
  return new Set(all)
}
