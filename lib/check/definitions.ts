import type { DocumentType, NestedType } from 'contentlayer2/source-files'
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import { descriptionOf } from '../model/described-type'
import type { Field } from '../model/field'

type Type = DocumentType | NestedType

const known = new WeakMap<Type, ReadonlyMap<string, Field>>()

/** The fields of a type of the model, by name, in the order they are defined in. */
export function fieldsOf(type: Type): ReadonlyMap<string, Field> {
  const found = known.get(type)
  if (found) return found
  const fields = new Map(Object.entries(descriptionOf(type).fields))
  known.set(type, fields)
  return fields
}

/** What holds for each item of a list: a field of its own, with the list's rules. Throws on a list of several types. */
export function itemOf({
  of,
  description,
  meaning,
  format,
  refersTo,
  isName,
}: Extract<Field, { type: 'list' }>): Field {
  const rules = { meaning, ...(format && { format }), ...(refersTo && { refersTo }), ...(isName && { isName }) }
  if (!('type' in of) || of.type === 'document') throw new Error(`The content check knows no such list: ${description}`)
  return of.type === 'nested' ? { type: 'nested', of, ...rules } : { ...of, ...rules }
}

/** The type of the values in a nested field. Throws on a field of several types. */
export function nestedTypeOf({ of, description }: Extract<Field, { type: 'nested' }>): NestedType {
  if (!('type' in of)) throw new Error(`The content check knows no nested field of several types: ${description}`)
  return of
}

/** A key of a YAML map as a field is called, and its pair. */
export function* entriesOf(map: YAMLMap<unknown, unknown>): Generator<[name: string, pair: Pair<unknown, unknown>]> {
  for (const pair of map.items) yield [isScalar(pair.key) ? String(pair.key.value) : String(pair.key), pair]
}

/** A single value that stands in a document: no list and no map. */
export interface Value {
  path: string
  name: string
  field: Field
  node: Node & { value: unknown }
}

/** All single values below a map that the model knows a field for, in the order they are written in. */
export function* listValues(type: Type, map: YAMLMap<unknown, unknown>, above = ''): Generator<Value> {
  const fields = fieldsOf(type)
  for (const [name, { value }] of entriesOf(map)) {
    const field = fields.get(name)
    if (field) yield* valuesIn(field, value, name, above ? `${above}.${name}` : name)
  }
}

function* valuesIn(field: Field, node: unknown, name: string, path: string): Generator<Value> {
  if (field.type === 'list') {
    const item = itemOf(field)
    if (isSeq(node))
      for (const [index, each] of node.items.entries()) yield* valuesIn(item, each, name, `${path}[${index}]`)
  } else if (field.type === 'nested') {
    if (isMap(node)) yield* listValues(nestedTypeOf(field), node, path)
  } else if (isScalar(node)) {
    yield { path, name, field, node }
  }
}
