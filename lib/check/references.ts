import { isMap, isScalar, isSeq } from 'yaml'
import type { Kind } from '../model/field'
import { kinds } from '../model/kinds'
import { entriesOf, listValues, type Value } from './definitions'
import { isWhole, listStatements, type Siblings } from './document'
import type { FrontMatter } from './front-matter'
import { didYouMean, nearest, oneOf } from './nearest'
import { type Problem, quote } from './problem'
import { problemAt } from './source'

/** Values that name another document which is not there, and programmes that none of an event's groups has. */
export function checkReferences(all: Siblings[]): Problem[] {
  const slugs = new Map<Kind, Set<string>>()
  for (const { kind, slug } of all) slugs.set(kind, (slugs.get(kind) ?? new Set()).add(slug))
  return all.flatMap((siblings) => [
    ...siblings.files.flatMap(({ kind, frontMatter }) => (frontMatter ? checkValues(kind, frontMatter, slugs) : [])),
    ...(siblings.kind === 'events' ? checkProgram(siblings, all) : []),
  ])
}

function checkValues(kind: Kind, frontMatter: FrontMatter, slugs: ReadonlyMap<Kind, Set<string>>): Problem[] {
  return [...listValues(kinds[kind], frontMatter.map)].flatMap((value) => {
    const { refersTo } = value.field
    const written = value.node.value
    if (!refersTo || typeof written !== 'string' || written.trim() === '') return []
    const known = slugs.get(refersTo) ?? new Set()
    return known.has(written) ? [] : missing(frontMatter, value, written, `a folder of content/${refersTo}`, known)
  })
}

function checkProgram(event: Siblings, all: Siblings[]): Problem[] {
  const type = kinds.events
  const program = event.files.flatMap(({ frontMatter }) =>
    frontMatter
      ? [...listValues(type, frontMatter.map)].flatMap((value) =>
          value.path === 'program' ? { frontMatter, value } : [],
        )
      : [],
  )
  const groups = new Set(listStatements(event, 'groups').flatMap(({ node }) => textsIn(node)))
  const owners = all.filter(({ kind, slug }) => kind === 'groups' && groups.has(slug))
  if (!isWhole(event) || !owners.every(isWhole)) return []
  const ids = new Set(owners.flatMap(listPrograms))
  return program.flatMap(({ frontMatter, value }) => {
    const written = value.node.value
    if (typeof written !== 'string' || ids.has(written)) return []
    const expected = groups.size > 0 ? `the id of a program of ${oneOf([...groups])}` : 'no program without "groups"'
    return missing(frontMatter, value, written, expected, ids)
  })
}

function listPrograms(group: Siblings): string[] {
  return listStatements(group, 'programs').flatMap(({ node }) =>
    isSeq(node)
      ? node.items.flatMap((item) =>
          isMap(item) ? [...entriesOf(item)].flatMap(([name, { value }]) => (name === 'id' ? textsIn(value) : [])) : [],
        )
      : [],
  )
}

function textsIn(node: unknown): string[] {
  if (isSeq(node)) return node.items.flatMap(textsIn)
  return isScalar(node) && typeof node.value === 'string' ? [node.value] : []
}

function missing(
  { source, start }: FrontMatter,
  { path, name, node }: Value,
  written: string,
  expected: string,
  known: ReadonlySet<string>,
): Problem[] {
  const guess = nearest(written, known)
  const line = path === name ? `${name}: ${guess}` : guess
  return [
    problemAt(source, start + (node.range?.[0] ?? 0), {
      path,
      found: quote(written),
      expected: `${expected}${didYouMean(guess)}`,
      ...(guess && { mend: `write: ${line}` }),
    }),
  ]
}
