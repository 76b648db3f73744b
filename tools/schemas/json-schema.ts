import type { DocumentType, NestedType } from 'contentlayer2/source-files'
import type { Field, Meaning } from '../../lib/model/field'
import { descriptionOf, fieldsOf, itemOf, nestedTypeOf } from '../../lib/model/type'
import { formats } from '../check/fields/formats'

/** A JSON Schema, or a part of one (draft-07: what the YAML extension of VS Code reads and completes by). */
export type Schema = Record<string, unknown>

/**
 * The schema of a type of document, as one language file states it: a field that a translation may inherit is not required,
 * because an editor sees one file at a time. Descriptions are told in Korean and English.
 */
export function schemaOf(type: DocumentType, title: string): Schema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...objectOf(type) }
}

function objectOf(type: DocumentType | NestedType): Schema {
  const fields = [...fieldsOf(type)]
  const required = fields.filter(([, field]) => field.required).map(([name]) => name)
  return {
    description: bothOf(descriptionOf(type).description),
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map(([name, field]) => [name, propertyOf(field)])),
    ...(required.length > 0 && { required }),
  }
}

function propertyOf(field: Field): Schema {
  return { ...typeOf(field), description: bothOf(field.meaning) }
}

function typeOf(field: Field): Schema {
  switch (field.type) {
    case 'list': {
      const item = itemOf(field)
      return { type: 'array', minItems: 1, items: typeOf(item), ...(item.type !== 'nested' && { uniqueItems: true }) }
    }
    case 'nested':
      return { ...objectOf(nestedTypeOf(field)), minProperties: 1 }
    case 'enum':
      return { enum: [...field.options] }
    case 'number':
      return { type: 'integer', minimum: 1 }
    case 'boolean':
      return { type: 'boolean' }
    default:
      return { type: 'string', pattern: field.format ? formats[field.format].pattern : '\\S' }
  }
}

/** Both languages, because an editor's own language is not known. */
function bothOf({ ko, en }: Meaning): string {
  return `${ko}\n\n${en}`
}
