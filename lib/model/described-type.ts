// Only the definitions: the package's main entry loads all of Contentlayer, 1,600 modules, before a command says a word.
import {
  type DocumentType,
  defineDocumentType,
  defineNestedType,
  type NestedType,
} from 'contentlayer2/source-files/schema'
import type { Field, Meaning } from './field'

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

/** A type of document whose description and fields are told in both languages. */
export function documentType(definition: DocumentDefinition): DocumentType {
  const { description, fields } = definition
  const type = defineDocumentType(() => ({ ...definition, description: description.en }))
  described.set(type, { description, fields })
  return type
}

/** A type of values within a document whose description and fields are told in both languages. */
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
