import { spellingKey } from '../../../lib/site/slug'
import { type InEach, inARow, inLines, type Message, verbatim } from '../../report/message'
import { type Notice, placeOf, quote, shownPlace, sortProblems } from '../../report/problem'
import type { NamedPerson, NamePlace } from './named-people'
import { addDistinct, addSpellings, newPersonFile, newPersonSlug } from './person-file'
import { areNearlySame, type NameKey, nameKeys, type Resemblance, resemblances, resemblanceUnder } from './resemblance'

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

const reasons: Record<Resemblance, InEach> = {
  letters: {
    en: 'the same letters, spaced or punctuated otherwise',
    ko: '글자는 같고 띄어쓰기나 문장 부호만 다릅니다',
  },
  order: { en: 'the same words in another order', ko: '같은 낱말을 다른 순서로 썼습니다' },
  typo: { en: 'a letter or two apart', ko: '한두 글자만 다릅니다' },
  sound: { en: 'the same name as it is written in Latin letters', ko: '같은 이름을 로마자로 쓴 듯합니다' },
  talk: {
    en: 'the recap names one and the programme the other for the same talk',
    ko: '같은 발표인데 후기와 프로그램에 적힌 이름이 다릅니다',
  },
}

/** Two names that may be one person's; `known` is a name in quotation marks and where it stands. */
export function resembles(name: string, known: string, resemblance: Resemblance): InEach {
  const verb = resemblance === 'talk' ? 'may be' : 'resembles'
  const { en, ko } = reasons[resemblance]
  return { en: `${quote(name)} ${verb} ${known}: ${en}`, ko: `${quote(name)}, ${known}: 같은 사람인가요? ${ko}` }
}

export const same: InEach = { en: 'if this is one person, write ', ko: '같은 사람이라면 ' }
export const two: InEach = { en: 'if these are two people, write ', ko: '다른 사람이라면 ' }

/** A new file, whose lines follow. */
export function fileWith(place: string): InEach {
  return { en: `${place}:`, ko: `${place} 파일에 쓸 내용:` }
}

/** What else a file says of the same person. */
export function moveTheRest(file: string): InEach {
  return {
    en: `  and move what else ${file} says there, and remove it`,
    ko: `  그리고 ${file}의 나머지 내용도 거기로 옮기고, 그 파일은 지우세요`,
  }
}

/** Names that may mean one person who is two on the site, by file, line and column. */
export function listPersonNotices(people: NamedPerson[], folder: string): Notice[] {
  const slugs = new Set(people.flatMap(({ file }) => file?.slug ?? []))
  return sortProblems(findSimilarPeople(people).map((similar) => noticeOf(similar, slugs, folder)))
}

function noticeOf(similar: SimilarPeople, slugs: ReadonlySet<string>, folder: string): Notice {
  const { knownAs, otherAs, resemblance } = similar
  const { source, offset, path } = otherAs
  return {
    file: source.file,
    ...placeOf(source.text, offset),
    ...(path && { path }),
    found: resembles(otherAs.text, `${quote(knownAs.text)} (${shown(knownAs)})`, resemblance),
    mend: inLines(...waysOut(similar, slugs, folder)),
  }
}

function waysOut({ known, other, otherAs }: SimilarPeople, slugs: ReadonlySet<string>, folder: string): Message[] {
  const { file } = known
  if (file) {
    const person = { ...known, file }
    const remove = other.file ? [moveTheRest(other.file.files[0]?.source.file ?? '')] : []
    return [
      inARow(same, addSpellings(person, other.spellings)),
      ...remove,
      inARow(two, addDistinct(person, otherAs.text)),
    ]
  }
  const spellings = [...known.spellings, ...other.spellings]
  const place = (names: NamePlace[]) => shownPlace(folder, `people/${newPersonSlug(names, slugs)}/ko.md`)
  return [
    inARow(same, fileWith(place(spellings))),
    ...indented(newPersonFile(spellings)),
    inARow(two, fileWith(place(known.spellings))),
    ...indented(newPersonFile(known.spellings, [otherAs.text])),
  ]
}

function indented(lines: string[]): Message[] {
  return lines.map((line) => verbatim(`  ${line}`))
}

function shown({ source, offset }: NamePlace): string {
  const { line, column } = placeOf(source.text, offset)
  return `${source.file}:${line}:${column}`
}
