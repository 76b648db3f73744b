import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { wallClockAt } from '../../../lib/clock/wall-clock'
import type { Field } from '../../../lib/model/field'
import { LocalizedText } from '../../../lib/model/shared-types'
import { fieldsOf, itemOf, nestedTypeOf, type Type } from '../../../lib/model/type'
import { languages } from '../../../lib/site/languages'
import { site } from '../../../site.config'
import type { InEach } from '../../report/message'
import type { FileText } from '../../report/problem'
import { type FrontMatter, offsetOf } from '../front-matter/yaml'

/** A key of a YAML map as a field is called, and its pair. */
export function* entriesOf(map: YAMLMap<unknown, unknown>): Generator<[name: string, pair: Pair<unknown, unknown>]> {
  for (const pair of map.items) yield [isScalar(pair.key) ? String(pair.key.value) : String(pair.key), pair]
}

/** A single value that stands in a document: no list and no map. */
export interface FieldValue {
  /** As in `sessions[3].starts`. */
  path: string
  name: string
  field: Field
  node: Node & { value: unknown }
  source: FileText
  /** In the text of the source. */
  offset: number
}

/** All single values below a map that the model knows a field for, in the order they are written in. */
export function* listValues(
  type: Type,
  frontMatter: FrontMatter,
  map: YAMLMap<unknown, unknown> = frontMatter.map,
  above = '',
): Generator<FieldValue> {
  const fields = fieldsOf(type)
  for (const [name, { value }] of entriesOf(map)) {
    const field = fields.get(name)
    if (field) yield* valuesIn(field, frontMatter, value, name, above ? `${above}.${name}` : name)
  }
}

function* valuesIn(
  field: Field,
  frontMatter: FrontMatter,
  node: unknown,
  name: string,
  path: string,
): Generator<FieldValue> {
  if (field.type === 'list') {
    const item = itemOf(field)
    if (isSeq(node))
      for (const [index, each] of node.items.entries())
        yield* valuesIn(item, frontMatter, each, name, `${path}[${index}]`)
  } else if (field.type === 'nested') {
    if (isMap(node)) yield* listValues(nestedTypeOf(field), frontMatter, node, path)
  } else if (isScalar(node)) {
    yield { path, name, field, node, source: frontMatter.source, offset: offsetOf(frontMatter, node) }
  }
}

/** The line that states a field, to be filled in where it says `…`. `day` is a day that is known to belong there, in the time zone of the site. */
export function formOf(name: string, field: Field, day?: string): string {
  if (field.type === 'list') return `${name}: [ … ]`
  if (field.type === 'nested') return field.of === LocalizedText ? `${name}: ${textForm}` : `${name}: { … }`
  if (field.format === 'day') return `${name}: ${day ?? 'YYYY-MM-DD'}`
  if (field.format !== 'moment') return `${name}: …`
  return `${name}: "${day ?? 'YYYY-MM-DD'}Thh:mm:ss${wallClockAt(day ? new Date(day) : new Date(), site.timeZone).offset}"`
}

/** A text in every language of the site, to be filled in. */
export const textForm = `{ ${languages.map((language) => `${language}: "…"`).join(', ')} }`

/** What a field is for, as the model says it, to stand inside a sentence. */
export function purposeOf({ meaning, ...field }: Field): InEach {
  const options = field.type === 'enum' ? field.options.join(', ') : ''
  const choice = options && `${options} 중 하나. `
  return {
    en: `one${options && ` (${options})`}: ${meaning.en.replace(/\.$/, '')}`,
    ko: `${choice}${meaning.ko.replace(/\.$/, '')}`,
  }
}
