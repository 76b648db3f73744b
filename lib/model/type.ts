import {
  type DocumentType,
  defineDocumentType,
  defineNestedType,
  type NestedType,
} from 'contentlayer2/source-files/schema'
import type { Field, Meaning } from './field'

// Only the definitions: the package's main entry loads all of Contentlayer, 1,600 modules, before a command says a word.

interface Description {
  description: Meaning
  fields: Record<string, Field>
}

interface NestedDefinition extends Description {
  name: string
}

interface DocumentDefinition extends NestedDefinition {
  /** Which files below `content/` are of the type. */
  filePathPattern: string
  contentType?: 'data'
}

const described = new WeakMap<DocumentType | NestedType, Description>()

/** A type of document whose description and fields are told in Korean and English. */
export function documentType(definition: DocumentDefinition): DocumentType {
  const { description, fields } = definition
  const type = defineDocumentType(() => ({ ...definition, description: description.en }))
  described.set(type, { description, fields })
  return type
}

/** A type of values within a document whose description and fields are told in Korean and English. */
export function nestedType(definition: NestedDefinition): NestedType {
  const { description, fields } = definition
  const type = defineNestedType(() => ({ ...definition, description: description.en }))
  described.set(type, { description, fields })
  return type
}

/** What the model says of a type and its fields, in the order they are defined in. Throws on a type of another model. */
export function descriptionOf(type: DocumentType | NestedType): Description {
  const found = described.get(type)
  if (!found) throw new Error('The content model describes no such type')
  return found
}

export type Type = DocumentType | NestedType

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
