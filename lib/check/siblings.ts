import { isDeepStrictEqual } from 'node:util'
import { isNode, isScalar, type YAMLMap } from 'yaml'
import type { Field } from '../model/field'
import { kinds } from '../model/kinds'
import { entriesOf, fieldsOf } from './definitions'
import { isWhole, listStatements, type Siblings, type Statement } from './document'
import { isDay } from './formats'
import { formOf, purposeOf } from './forms'
import { type Problem, quote } from './problem'
import { placeOf, problemAt, problemOf } from './source'
import { intendedFields } from './unknown-key'

/** What the language files of one document have to say together: each indispensable fact once, and no fact twice differently. */
export function checkSiblings(siblings: Siblings): Problem[] {
  const fields = fieldsOf(kinds[siblings.kind])
  return [
    ...checkStated(siblings, fields),
    ...[...fields].flatMap(([name, field]) => checkAgreement(siblings, name, field)),
  ]
}

function checkStated(siblings: Siblings, fields: ReadonlyMap<string, Field>): Problem[] {
  const [first] = siblings.files
  if (!first || !isWhole(siblings)) return []
  const keys = siblings.files.flatMap(({ frontMatter }) => (frontMatter ? keysOf(frontMatter.map) : []))
  const intended = intendedFields(keys, fields)
  const names = siblings.files.map(({ language }) => `${language}.md`)
  return [...fields].flatMap(([name, field]) => {
    if (!field.requiredOnce || intended.has(name)) return []
    const seen = siblings.slug.slice(0, 10)
    return problemOf(first.source.file, {
      path: name,
      found: `no "${name}"${names.length > 1 ? ` in ${names.join(' or ')}` : ''}`,
      expected: purposeOf(field),
      mend: `write: ${formOf(name, field, isDay(seen) ? seen : undefined)}`,
    })
  })
}

function keysOf(map: YAMLMap<unknown, unknown>): string[] {
  return [...entriesOf(map)].map(([name]) => name)
}

function checkAgreement(siblings: Siblings, name: string, field: Field): Problem[] {
  if (field.inherit !== 'fact') return []
  const [first, ...others] = listStatements(siblings, name)
  if (!first) return []
  return others.flatMap((other) => {
    if (isDeepStrictEqual(contentOf(other), contentOf(first))) return []
    const { source } = first.frontMatter
    const there = placeOf(source.text, offsetOf(first))
    const same = isScalar(first.node) ? quote(String(first.node.value)) : 'the same value'
    return problemAt(other.frontMatter.source, offsetOf(other), {
      path: name,
      found: isScalar(other.node) ? quote(String(other.node.value)) : 'another value',
      expected: `${same} as in ${source.file}:${there.line}:${there.column}, or nothing: facts hold for all languages`,
      mend: `remove "${name}" from one of the two`,
    })
  })
}

function contentOf({ node }: Statement): unknown {
  return isNode(node) ? node.toJSON() : node
}

function offsetOf({ frontMatter, node }: Statement): number {
  return frontMatter.start + (isNode(node) ? (node.range?.[0] ?? 0) : 0)
}
