import { listAllTalks, type TalkOfEvent } from '../content/talks'
import type { Language } from '../site/languages'
import { fold, isParticle, stemsOf, wordsOf } from './engine/fold'

/**
 * Numbered talks of other events that go further into what a talk is about, the nearest first and the newest first among
 * equals: those its speakers gave, and those whose titles share a word that few titles have.
 */
export function listRelatedTalks(language: Language, { talk, event }: TalkOfEvent, limit = 3): TalkOfEvent[] {
  if (talk.order === undefined) return []
  const { talks, byWord, bySpeaker } = subjectsOf(language)
  const scores = new Map<number, number>()
  for (const word of titleWords(talk.titles)) {
    const sharing = byWord.get(word) ?? []
    if (sharing.length > mostSharing(talks.length)) continue
    for (const place of sharing) scores.set(place, (scores.get(place) ?? 0) + Math.log(talks.length / sharing.length))
  }
  for (const { id } of talk.speakers) {
    for (const place of bySpeaker.get(id) ?? []) scores.set(place, Number.POSITIVE_INFINITY)
  }
  return [...scores]
    .sort(([place, score], [other, otherScore]) => (score === otherScore ? place - other : score < otherScore ? 1 : -1))
    .flatMap(([place]) => talks[place] ?? [])
    .filter((each) => each.event.slug !== event.slug)
    .slice(0, limit)
}

interface Subjects {
  /** Numbered talks, newest first. */
  talks: TalkOfEvent[]
  /** The places in them of the talks with a word in their title, and of those with a speaker. */
  byWord: Map<string, number[]>
  bySpeaker: Map<string, number[]>
}

const read = new Map<Language, Subjects>()

function subjectsOf(language: Language): Subjects {
  const known = read.get(language)
  if (known) return known
  const talks = listAllTalks(language).filter(({ talk }) => talk.order !== undefined)
  const subjects: Subjects = { talks, byWord: new Map(), bySpeaker: new Map() }
  for (const [place, { talk }] of talks.entries()) {
    for (const word of titleWords(talk.titles)) add(subjects.byWord, word, place)
    for (const { id } of talk.speakers) add(subjects.bySpeaker, id, place)
  }
  read.set(language, subjects)
  return subjects
}

function add(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key)
  if (known) known.push(place)
  else places.set(key, [place])
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
