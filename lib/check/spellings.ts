import { kinds } from '../model/kinds'
import { spellingKey } from '../spelling'
import { listValues } from './definitions'
import { listStatements, type Siblings } from './document'
import type { FrontMatter } from './front-matter'
import { type Problem, quote } from './problem'
import type { InEach } from './said'
import { placeOf, problemAt } from './source'

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
