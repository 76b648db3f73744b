import { address } from '../../../lib/site/addresses'
import { defaultLanguage } from '../../../lib/site/languages'
import { hasSlug, slugify, spellingKey } from '../../../lib/site/slug'
import { removeIt, write } from '../../report/mend'
import { type InEach, inARow, inLines } from '../../report/message'
import { didYouMean, nearest } from '../../report/nearest'
import {
  type Finding,
  formatPlace,
  type Notice,
  noticeAt,
  type Problem,
  problemAt,
  quote,
  quoted,
} from '../../report/problem'
import type { Siblings } from '../fields/document'
import { wordless } from '../fields/scalars'
import { yamlText } from '../front-matter/yaml'
import { listTexts, type NamedPerson, type NamePlace } from './named-people'

/** Spellings of names that two people claim, so that nobody could tell whom a talk means, and those stated twice. */
export function checkSpellings(people: NamedPerson[]): Problem[] {
  const taken = new Map<string, { name: NamePlace; owner: NamedPerson }>()
  return people.flatMap((owner) =>
    (owner.file ? owner.spellings.filter(({ path }) => path && /^(?:name|aliases)/.test(path)) : []).flatMap((name) => {
      const key = spellingKey(name.text)
      const first = taken.get(key)
      if (!first) taken.set(key, { name, owner })
      if (first && first.owner !== owner) return twice(name, first.name, twoPeople)
      // A name may be the same in both languages.
      return first && name.path?.startsWith('aliases') ? twice(name, first.name, onePerson) : []
    }),
  )
}

const twoPeople: InEach = { en: 'two people cannot share one', ko: '두 사람이 같은 이름을 함께 쓸 수 없습니다' }
const onePerson: InEach = { en: 'once is enough', ko: '한 번만 적으면 됩니다' }

function twice(name: NamePlace, first: NamePlace, reason: InEach): Problem {
  const place = formatPlace(first.source, first.offset)
  return problemAt(name.source, name.offset, {
    path: name.path,
    found: { en: `${quote(name.text)}, which ${place} states too`, ko: `${place}에도 적힌 ${quote(name.text)}` },
    expected: { en: `a spelling of its own: ${reason.en}`, ko: `겹치지 않는 이름. ${reason.ko}` },
    mend: { en: 'remove it from one of the two', ko: '둘 중 한쪽에서 지우세요' },
  })
}

const somebodyElse = { en: 'the name of somebody else', ko: '다른 사람의 이름' }
const somebody = { en: 'a name that somebody has', ko: '이 사이트에 나오는 사람의 이름' }

/** Names in `distinctFrom` that tell nobody apart: the person's own, and those that nobody has. */
export function checkDistinctPeople(people: NamedPerson[]): Problem[] {
  return people.flatMap((person) => {
    if (person.distinctFrom.length === 0) return []
    const own = keysOf([person])
    const others = people.filter((each) => each !== person)
    const known = keysOf(others)
    return person.distinctFrom.flatMap((name) => {
      const key = spellingKey(name.text)
      if (own.has(key)) return problemOfName(name, { expected: somebodyElse, mend: removeIt })
      if (known.has(key)) return []
      const guess = nearest(
        name.text,
        others.flatMap(({ spellings }) => spellings.map(({ text }) => text)),
      )
      const expected = inARow(somebody, didYouMean(guess))
      return problemOfName(name, { expected, mend: guess ? write(yamlText(guess)) : removeIt })
    })
  })
}

function keysOf(people: NamedPerson[]): Set<string> {
  return new Set(people.flatMap(({ spellings }) => spellings.map(({ text }) => spellingKey(text))))
}

/** Names in the headings of recaps that make no address. Those in front matter are judged with their field. */
export function checkHeadingNames(people: NamedPerson[]): Problem[] {
  return people
    .flatMap(({ places }) => places)
    .filter(({ text, inHeading }) => inHeading && !hasSlug(text))
    .map((name) => problemOfName(name, wordless))
}

function problemOfName({ text, path, source, offset }: NamePlace, finding: Omit<Finding, 'path' | 'found'>): Problem {
  return problemAt(source, offset, { path, found: quoted(text), ...finding })
}

/** Names that are not spelled alike and have one page all the same, because they differ in signs that addresses lack or are a folder's of somebody else. */
export function listSharedAddresses(all: Siblings[], people: NamedPerson[]): Notice[] {
  const posts = all.flatMap(({ kind, files }) => (kind === 'posts' ? files : []))
  const tags = posts.flatMap((post) => listTexts(post, (path) => path.startsWith('tags[')))
  const owners = new Map(
    people.flatMap(({ file, spellings: [name] }) => (file && name ? [[file.slug, name] as const] : [])),
  )
  return [
    ...listShared(tags, address.tags(defaultLanguage)),
    ...people.flatMap((person) =>
      person.file ? [] : listShared(person.places, address.speakers(defaultLanguage), owners),
    ),
  ]
}

/** `owners` have pages of their own, by the last part of the address; spelled like that, a name means its owner. */
function listShared(names: NamePlace[], section: string, owners?: ReadonlyMap<string, NamePlace>): Notice[] {
  const bySlug = new Map<string, Map<string, NamePlace>>()
  for (const name of names) {
    const slug = slugify(name.text)
    const owner = owners?.get(slug)
    const spellings = bySlug.get(slug) ?? new Map<string, NamePlace>(owner && [[slug, owner]])
    const key = spellingKey(name.text)
    if (!spellings.has(key)) spellings.set(key, name)
    bySlug.set(slug, spellings)
  }
  return [...bySlug].flatMap(([slug, spellings]) => {
    const [first, ...others] = spellings.values()
    return slug === '' || !first ? [] : others.map((other) => onOnePage(other, first, `${section}${slug}/`))
  })
}

function onOnePage({ text, path, source, offset }: NamePlace, first: NamePlace, page: string): Notice {
  const place = formatPlace(first.source, first.offset)
  return noticeAt(source, offset, {
    path,
    found: {
      en: `${quote(text)}, whose page ${page} is that of ${quote(first.text)} too (${place})`,
      ko: `${quote(first.text)}(${place})와 페이지 ${page}를 함께 쓰는 ${quote(text)}`,
    },
    mend: inLines(write(path ? yamlText(first.text) : first.text), {
      en: 'or a name that differs in a letter, for a page of its own',
      ko: '페이지를 따로 두려면 글자가 다른 이름을 쓰세요',
    }),
  })
}
