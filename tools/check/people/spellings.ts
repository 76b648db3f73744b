import { kinds } from '../../../lib/model/kinds'
import { spellingKey } from '../../../lib/site/slug'
import { removeIt, write } from '../../report/mend'
import { type InEach, inARow } from '../../report/message'
import { didYouMean, nearest } from '../../report/nearest'
import { type Finding, type Problem, placeOf, problemAt, quote, quoted } from '../../report/problem'
import { listStatements, type Siblings } from '../fields/document'
import { listValues } from '../fields/values'
import { type FrontMatter, yamlText } from '../front-matter/yaml'
import type { NamedPerson, NamePlace } from './named-people'

interface Spelling {
  text: string
  path: string
  owner: string
  offset: number
  frontMatter: FrontMatter
}

/** Spellings of names that two people claim, so that nobody could tell whom a talk means, and those stated twice. */
export function checkSpellings(all: Siblings[]): Problem[] {
  const taken = new Map<string, Spelling>()
  const people = all.filter(({ kind }) => kind === 'people').toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  return people.flatMap(listSpellings).flatMap((spelling) => {
    const key = spellingKey(spelling.text)
    const first = taken.get(key)
    if (!first) {
      taken.set(key, spelling)
      return []
    }
    if (first.owner !== spelling.owner) return twice(spelling, first, shared)
    // A name may be the same in both languages.
    return spelling.path.startsWith('aliases') ? twice(spelling, first, again) : []
  })
}

/** A person's names and then aliases, each from the first file that states them. */
function listSpellings(person: Siblings): Spelling[] {
  return ['name', 'aliases'].flatMap((field) => {
    const frontMatter = listStatements(person, field)[0]?.frontMatter
    if (!frontMatter) return []
    return [...listValues(kinds.people, frontMatter.map)].flatMap(({ path, node }) => {
      const text = node.value
      if (!/^\w+/.exec(path)?.includes(field) || typeof text !== 'string' || text.trim() === '') return []
      return { text, path, owner: person.slug, offset: frontMatter.start + (node.range?.[0] ?? 0), frontMatter }
    })
  })
}

const shared: InEach = { en: 'two people cannot share one', ko: '두 사람이 같은 이름을 함께 쓸 수 없습니다' }
const again: InEach = { en: 'once is enough', ko: '한 번만 적으면 됩니다' }

function twice(spelling: Spelling, first: Spelling, reason: InEach): Problem {
  const { source } = first.frontMatter
  const { line, column } = placeOf(source.text, first.offset)
  const where = `${source.file}:${line}:${column}`
  return problemAt(spelling.frontMatter.source, spelling.offset, {
    path: spelling.path,
    found: {
      en: `${quote(spelling.text)}, which ${where} states too`,
      ko: `${where}에도 적힌 ${quote(spelling.text)}`,
    },
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
      if (own.has(key)) return problem(name, { expected: somebodyElse, mend: removeIt })
      if (known.has(key)) return []
      const guess = nearest(
        name.text,
        others.flatMap(({ spellings }) => spellings.map(({ text }) => text)),
      )
      const expected = inARow(somebody, didYouMean(guess))
      return problem(name, { expected, mend: guess ? write(yamlText(guess)) : removeIt })
    })
  })
}

function keysOf(people: NamedPerson[]): Set<string> {
  return new Set(people.flatMap(({ spellings }) => spellings.map(({ text }) => spellingKey(text))))
}

function problem({ text, path, source, offset }: NamePlace, finding: Omit<Finding, 'path' | 'found'>): Problem {
  return problemAt(source, offset, { ...(path && { path }), found: quoted(text), ...finding })
}
