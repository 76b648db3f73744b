import { kinds } from '../model/kinds'
import { spellingKey } from '../spelling'
import { listValues } from './definitions'
import { listStatements, type Siblings } from './document'
import type { FrontMatter } from './front-matter'
import { type Problem, quote } from './problem'
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
    if (first.owner !== spelling.owner) return twice(spelling, first, 'two people cannot share one')
    // A name may be the same in both languages.
    return spelling.path.startsWith('aliases') ? twice(spelling, first, 'once is enough') : []
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

function twice(spelling: Spelling, first: Spelling, reason: string): Problem {
  const { source } = first.frontMatter
  const { line, column } = placeOf(source.text, first.offset)
  return problemAt(spelling.frontMatter.source, spelling.offset, {
    path: spelling.path,
    found: `${quote(spelling.text)}, which ${source.file}:${line}:${column} states too`,
    expected: `a spelling of its own: ${reason}`,
    mend: 'remove it from one of the two',
  })
}
