import { spellingKey } from '../../../lib/site/slug'
import { type InEach, inARow, inLines, type Message, verbatim } from '../../report/message'
import { formatPlace, type Notice, noticeAt, quote, shownPlace, sortProblems } from '../../report/problem'
import type { NamedPerson, NamePlace } from './named-people'
import { addDistinct, addSpellings, newPersonFile, newPersonSlug } from './person-file'
import { areOneTypoApart, findResemblance, listNameKeys, type Resemblance, resemblances } from './similar-names'

/** Somebody who may be a person the content knows already, and the spellings that resemble each other. */
interface SimilarPeople {
  known: NamedPerson
  other: NamedPerson
  knownAs: NamePlace
  otherAs: NamePlace
  resemblance: Resemblance
}

// A key that so many spellings share says nothing about any of them.
const mostUnderKey = 40

/** Names that may mean one person who is two on the site, by file, line and column. */
export function listPersonNotices(people: NamedPerson[], folder: string): Notice[] {
  const slugs = new Set(people.flatMap(({ file }) => file?.slug ?? []))
  return sortProblems(findSimilarPeople(people).map((similar) => noticeOf(similar, slugs, folder)))
}

/** Of people in an order, everybody who resembles one before: once each, with one who has a file first, then the most alike. */
function findSimilarPeople(people: NamedPerson[]): SimilarPeople[] {
  const found = new Map<NamedPerson, SimilarPeople>()
  const rankOf = ({ known, resemblance }: SimilarPeople) =>
    resemblances.indexOf(resemblance) + (known.file ? 0 : resemblances.length)
  for (const similar of [...listByKeys(people), ...listInRecaps(people)]) {
    const best = found.get(similar.other)
    if (best && rankOf(best) <= rankOf(similar)) continue
    if (!areDistinct(similar.known, similar.other)) found.set(similar.other, similar)
  }
  return people.flatMap((person) => found.get(person) ?? [])
}

function* listByKeys(people: NamedPerson[]): Generator<SimilarPeople> {
  const byKey = new Map<string, { known: NamedPerson; knownAs: NamePlace }[]>()
  for (const other of people) {
    for (const otherAs of other.spellings) {
      for (const key of listNameKeys(otherAs.text)) {
        const met = byKey.get(key) ?? []
        for (const { known, knownAs } of met) {
          const resemblance = known === other ? undefined : findResemblance(otherAs.text, knownAs.text)
          if (resemblance) yield { known, other, knownAs, otherAs, resemblance }
        }
        if (met.length < mostUnderKey) byKey.set(key, [...met, { known: other, knownAs: otherAs }])
      }
    }
  }
}

/**
 * Names in the headings of a recap that the programme of its event does not have, beside the speakers that it has: those
 * who are spelled nearly so, and the only one of the same talk.
 */
function* listInRecaps(people: NamedPerson[]): Generator<SimilarPeople> {
  const programmes = new Map<string, Map<NamedPerson, NamePlace[]>>()
  for (const person of people) {
    for (const place of person.places) {
      if (!place.event || place.inHeading) continue
      const programme = programmes.get(place.event) ?? new Map<NamedPerson, NamePlace[]>()
      programmes.set(place.event, programme.set(person, [...(programme.get(person) ?? []), place]))
    }
  }
  for (const [at, person] of people.entries()) {
    for (const heading of person.places.filter(({ inHeading }) => inHeading)) {
      const programme = programmes.get(heading.event ?? '')
      if (!programme || programme.has(person)) continue
      for (const [speaker, speakerAs, resemblance] of matchesIn(programme, heading)) {
        yield people.indexOf(speaker) < at
          ? { known: speaker, knownAs: speakerAs, other: person, otherAs: heading, resemblance }
          : { known: person, knownAs: heading, other: speaker, otherAs: speakerAs, resemblance }
      }
    }
  }
}

type Match = [NamedPerson, NamePlace, Resemblance]

function matchesIn(programme: ReadonlyMap<NamedPerson, NamePlace[]>, heading: NamePlace): Match[] {
  const near = [...programme.keys()].flatMap((speaker): Match[] => {
    const spelling = speaker.spellings.find(({ text }) => areOneTypoApart(text, heading.text))
    return spelling ? [[speaker, spelling, 'typo']] : []
  })
  const ofTalk = [...programme].flatMap(([speaker, places]): Match[] => {
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
  typo: { en: 'one letter differs', ko: '한 글자만 다릅니다' },
  talk: {
    en: 'the recap names one and the programme the other for the same talk',
    ko: '같은 발표인데 후기와 프로그램에 적힌 이름이 다릅니다',
  },
}

const samePerson: InEach = { en: 'if this is one person, write ', ko: '같은 사람이라면 ' }
const twoPeople: InEach = { en: 'if these are two people, write ', ko: '다른 사람이라면 ' }

function noticeOf(similar: SimilarPeople, slugs: ReadonlySet<string>, folder: string): Notice {
  const { knownAs, otherAs, resemblance } = similar
  const known = `${quote(knownAs.text)} (${formatPlace(knownAs.source, knownAs.offset)})`
  const verb = resemblance === 'talk' ? 'may be' : 'resembles'
  const { en, ko } = reasons[resemblance]
  return noticeAt(otherAs.source, otherAs.offset, {
    path: otherAs.path,
    found: {
      en: `${quote(otherAs.text)} ${verb} ${known}: ${en}`,
      ko: `${quote(otherAs.text)}, ${known}: 같은 사람인가요? ${ko}`,
    },
    mend: inLines(...listAnswers(similar, slugs, folder)),
  })
}

function listAnswers({ known, other, otherAs }: SimilarPeople, slugs: ReadonlySet<string>, folder: string): Message[] {
  if (known.file) {
    const person = { ...known, file: known.file }
    const [rest] = other.file?.files ?? []
    return [
      inARow(samePerson, addSpellings(person, other.spellings)),
      ...(rest ? [moveTheRest(rest.source.file)] : []),
      inARow(twoPeople, addDistinct(person, otherAs.text)),
    ]
  }
  const newFile = (answer: InEach, names: NamePlace[], distinctFrom: string[]): Message[] => {
    const place = shownPlace(folder, `people/${newPersonSlug(names, slugs)}/ko.md`)
    const lines = newPersonFile(names, distinctFrom).map((line) => verbatim(`  ${line}`))
    return [inARow(answer, { en: `${place}:`, ko: `${place} 파일에 쓸 내용:` }), ...lines]
  }
  return [
    ...newFile(samePerson, [...known.spellings, ...other.spellings], []),
    ...newFile(twoPeople, known.spellings, [otherAs.text]),
  ]
}

function moveTheRest(file: string): InEach {
  return {
    en: `  and move what else ${file} says there, and remove it`,
    ko: `  그리고 ${file}의 나머지 내용도 거기로 옮기고, 그 파일은 지우세요`,
  }
}
