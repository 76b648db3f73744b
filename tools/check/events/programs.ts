import { isScalar, isSeq } from 'yaml'
import { write } from '../../report/mend'
import { inARow } from '../../report/message'
import { didYouMean, nearest, oneOf } from '../../report/nearest'
import { type Problem, problemAt, quoted } from '../../report/problem'
import { isParsed, listStatements, type Siblings } from '../fields/document'

/** Programmes that none of an event's groups has. While one of these groups is missing, its programmes are not known. */
export function checkPrograms(all: Siblings[]): Problem[] {
  const groups = new Map(all.flatMap((each) => (each.kind === 'groups' ? [[each.slug, each]] : [])))
  return all.flatMap((each) => (each.kind === 'events' ? checkProgram(each, groups) : []))
}

function checkProgram(event: Siblings, groups: ReadonlyMap<string, Siblings>): Problem[] {
  const named = new Set(listStatements(event, 'groups').flatMap(({ node }) => textsIn(node)))
  const owners = [...named].flatMap((slug) => groups.get(slug) ?? [])
  if (!isParsed(event) || owners.length < named.size || !owners.every(isParsed)) return []
  const ids = new Set(owners.flatMap(listPrograms))
  return listStatements(event, 'program').flatMap(({ node, source, offset }) => {
    if (!isScalar(node) || typeof node.value !== 'string' || ids.has(node.value)) return []
    const guess = nearest(node.value, ids)
    const list = oneOf([...named])
    const expected =
      named.size > 0
        ? { en: `the id of a program of ${list.en}`, ko: `${list.ko}에 있는 program의 id` }
        : { en: 'no program without "groups"', ko: '"groups"와 함께 적은 program' }
    return problemAt(source, offset, {
      path: 'program',
      found: quoted(node.value),
      expected: inARow(expected, didYouMean(guess)),
      mend: guess ? write(`program: ${guess}`) : undefined,
    })
  })
}

function listPrograms({ files }: Siblings): string[] {
  const values = files.flatMap((file) => file.values)
  return values.flatMap(({ path, node }) => (/^programs\[\d+\]\.id$/.test(path) ? textsIn(node) : []))
}

function textsIn(node: unknown): string[] {
  if (isSeq(node)) return node.items.flatMap(textsIn)
  return isScalar(node) && typeof node.value === 'string' ? [node.value] : []
}
