import { spellingKey } from '../spelling'
import { type NameKey, nameKeys } from './name-keys'
import type { NamedPerson, NamePlace } from './named-people'
import { areNearlySame, type Resemblance, resemblances, resemblanceUnder } from './resemblance'

/** Somebody who may be a person the content knows already, under another spelling. */
export interface SimilarPeople {
  known: NamedPerson
  other: NamedPerson
  /** The spellings that resemble each other. */
  knownAs: NamePlace
  otherAs: NamePlace
  resemblance: Resemblance
}

// A key that so many spellings share says nothing about any of them.
const mostInBucket = 40

/** Of people in an order, everybody who resembles one before: once each, with one who has a file first, then the most alike. */
export function findSimilarPeople(people: NamedPerson[]): SimilarPeople[] {
  const found = new Map<NamedPerson, SimilarPeople>()
  const strength = ({ known, resemblance }: SimilarPeople) =>
    resemblances.indexOf(resemblance) + (known.file ? 0 : resemblances.length)
  for (const similar of [...meetByKeys(people), ...meetInRecaps(people)]) {
    const best = found.get(similar.other)
    if (best && strength(best) <= strength(similar)) continue
    if (!areDistinct(similar.known, similar.other)) found.set(similar.other, similar)
  }
  return people.flatMap((person) => found.get(person) ?? [])
}

function* meetByKeys(people: NamedPerson[]): Generator<SimilarPeople> {
  const buckets = new Map<NameKey, { person: NamedPerson; spelling: NamePlace }[]>()
  for (const other of people) {
    for (const otherAs of other.spellings) {
      for (const key of nameKeys(otherAs.text)) {
        const bucket = buckets.get(key) ?? []
        for (const { person: known, spelling: knownAs } of bucket) {
          const resemblance = known === other ? undefined : resemblanceUnder(key, otherAs.text, knownAs.text)
          if (resemblance) yield { known, other, knownAs, otherAs, resemblance }
        }
        if (bucket.length < mostInBucket) bucket.push({ person: other, spelling: otherAs })
        buckets.set(key, bucket)
      }
    }
  }
}

/**
 * Names in the headings of a recap that the programme of its event does not have, beside the speakers that it has: those
 * who are spelled nearly so, and the only one of the same talk.
 */
function* meetInRecaps(people: NamedPerson[]): Generator<SimilarPeople> {
  const rankOf = new Map(people.map((person, rank) => [person, rank]))
  const programmes = new Map<string, Map<NamedPerson, NamePlace[]>>()
  for (const person of people) {
    for (const place of person.places) {
      if (!place.event || place.inHeading) continue
      const programme = programmes.get(place.event) ?? new Map<NamedPerson, NamePlace[]>()
      programmes.set(place.event, programme.set(person, [...(programme.get(person) ?? []), place]))
    }
  }
  for (const person of people) {
    for (const heading of person.places.filter(({ inHeading }) => inHeading)) {
      const programme = programmes.get(heading.event ?? '')
      if (!programme || programme.has(person)) continue
      for (const [speaker, speakerAs, resemblance] of matchesIn(programme, heading)) {
        const pair = { known: speaker, knownAs: speakerAs, other: person, otherAs: heading }
        const turned = { known: person, knownAs: heading, other: speaker, otherAs: speakerAs }
        yield { ...((rankOf.get(speaker) ?? 0) < (rankOf.get(person) ?? 0) ? pair : turned), resemblance }
      }
    }
  }
}

function matchesIn(
  programme: ReadonlyMap<NamedPerson, NamePlace[]>,
  heading: NamePlace,
): [NamedPerson, NamePlace, Resemblance][] {
  const near = [...programme].flatMap(([speaker]): [NamedPerson, NamePlace, Resemblance][] => {
    const spelling = speaker.spellings.find(({ text }) => areNearlySame(text, heading.text))
    return spelling ? [[speaker, spelling, 'typo']] : []
  })
  const ofTalk = [...programme].flatMap(([speaker, places]): [NamedPerson, NamePlace, Resemblance][] => {
    const place = places.find(({ titles }) => titles?.some((title) => heading.titles?.includes(title)))
    return place ? [[speaker, place, 'talk']] : []
  })
  return [...near, ...(ofTalk.length === 1 ? ofTalk : [])]
}

function areDistinct(one: NamedPerson, other: NamedPerson): boolean {
  return namesApart(one, other) || namesApart(other, one)
}

function namesApart({ distinctFrom }: NamedPerson, { spellings }: NamedPerson): boolean {
  const keys = new Set(distinctFrom.map(({ text }) => spellingKey(text)))
  return spellings.some(({ text }) => keys.has(spellingKey(text)))
}
