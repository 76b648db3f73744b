import type { DocumentType, NestedType } from 'contentlayer2/source-files'
import type { Field } from '../model/field'
import { kinds } from '../model/kinds'
import { PhotoList } from '../model/photo-list'
import { fieldsOf, nestedTypeOf } from './definitions'
import { foreignKeys } from './unknown-key'

const fieldsByName = new Map<string, Field[]>()
const seen = new Set<DocumentType | NestedType>()
for (const type of [...Object.values(kinds), PhotoList]) gather(type)

function gather(type: DocumentType | NestedType): void {
  if (seen.has(type)) return
  seen.add(type)
  for (const [name, field] of fieldsOf(type)) {
    fieldsByName.set(name, [...(fieldsByName.get(name) ?? []), field])
    if (field.type === 'nested') gather(nestedTypeOf(field))
    else if (field.type === 'list' && 'type' in field.of && field.of.type === 'nested') gather(field.of)
  }
}

/** The name of the field that a key stands for in some document: its own, or the one another tool's word is for. */
export function fieldName(key: string): string | undefined {
  const name = Object.hasOwn(foreignKeys, key) ? foreignKeys[key] : key
  return name !== undefined && fieldsByName.has(name) ? name : undefined
}

/** Whether a key holds a list of texts in every document that has it. */
export function isTextList(key: string): boolean {
  return every(key, (field) => field.type === 'list' && 'type' in field.of && field.of.type === 'string')
}

/** Whether a key holds a map, or a list of maps, in every document that has it. */
export function isStructure(key: string): boolean {
  return every(key, ({ type }) => type === 'nested' || (type === 'list' && !isTextList(key)))
}

/** Whether a key holds the path of a photograph. */
export function isPhoto(key: string): boolean {
  return every(key, ({ format }) => format === 'photo')
}

function every(key: string, holds: (field: Field) => boolean): boolean {
  const fields = fieldsByName.get(fieldName(key) ?? '')
  return fields?.every(holds) ?? false
}
