import { isMap, isScalar, isSeq } from 'yaml'
import { entriesOf } from './definitions'
import { isWhole, listStatements, type Siblings } from './document'
import { didYouMean, nearest, oneOf } from './nearest'
import { type Problem, quote } from './problem'
import { problemAt } from './source'

/** Programmes that none of an event's groups has. While one of these groups is missing, its programmes are not known. */
export function checkPrograms(all: Siblings[]): Problem[] {
  const groups = new Map(all.flatMap((each) => (each.kind === 'groups' ? [[each.slug, each]] : [])))
  return all.flatMap((each) => (each.kind === 'events' ? checkProgram(each, groups) : []))
}

function checkProgram(event: Siblings, groups: ReadonlyMap<string, Siblings>): Problem[] {
  const named = new Set(listStatements(event, 'groups').flatMap(({ node }) => textsIn(node)))
  const owners = [...named].map((slug) => groups.get(slug))
  if (!isWhole(event) || !owners.every((owner) => owner && isWhole(owner))) return []
  const ids = new Set(owners.flatMap((owner) => (owner ? listPrograms(owner) : [])))
  return listStatements(event, 'program').flatMap(({ frontMatter, node }) => {
    if (!isScalar(node) || typeof node.value !== 'string' || ids.has(node.value)) return []
    const guess = nearest(node.value, ids)
    const expected = named.size > 0 ? `the id of a program of ${oneOf([...named])}` : 'no program without "groups"'
    return problemAt(frontMatter.source, frontMatter.start + (node.range?.[0] ?? 0), {
      path: 'program',
      found: quote(node.value),
      expected: `${expected}${didYouMean(guess)}`,
      ...(guess && { mend: `write: program: ${guess}` }),
    })
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
