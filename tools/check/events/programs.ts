import { isMap, isScalar, isSeq } from 'yaml'
import { write } from '../../report/mend'
import { type InEach, inARow } from '../../report/message'
import { didYouMean, nearest, oneOf } from '../../report/nearest'
import { type Problem, problemAt, quoted } from '../../report/problem'
import { isWhole, listStatements, type Siblings } from '../fields/document'
import { entriesOf } from '../fields/values'

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
    const expected = named.size > 0 ? programOf(oneOf([...named])) : withoutGroups
    return problemAt(frontMatter.source, frontMatter.start + (node.range?.[0] ?? 0), {
      path: 'program',
      found: quoted(node.value),
      expected: inARow(expected, didYouMean(guess)),
      ...(guess && { mend: write(`program: ${guess}`) }),
    })
  })
}

const withoutGroups: InEach = { en: 'no program without "groups"', ko: '"groups"와 함께 적은 program' }

function programOf(groups: InEach): InEach {
  return { en: `the id of a program of ${groups.en}`, ko: `${groups.ko}에 있는 program의 id` }
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
