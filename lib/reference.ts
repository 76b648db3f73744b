import reference from '../schemas/reference.json'
import type { Language } from './language'
import type { ReferenceField, ReferenceKind } from './schemas/reference'

/** A field that authors may state, in the words of a language. */
export interface FieldEntry {
  /** Its anchor on the page, `events.sessions.title`. */
  id: string
  path: string
  meaning: string
  value: string
  options: readonly string[]
  example?: string
  presence: ReferenceField['presence']
}

/** A kind of file of the content folder, with every field it may state. */
export interface KindEntry {
  kind: ReferenceKind['kind']
  place: string
  meaning: string
  fields: FieldEntry[]
}

// Written from the content model by `npm run schemas`; a test keeps it current.
const kinds = reference as ReferenceKind[]

/** The reference of all fields: kinds of files in the order most authors need them, fields in the order of the model. */
export function listFieldReference(language: Language): KindEntry[] {
  return kinds.map(({ kind, place, meaning, fields }) => ({
    kind,
    place,
    meaning: meaning[language],
    fields: fields.map((field) => ({
      id: `${kind}.${field.path.replaceAll('[]', '')}`,
      path: field.path,
      meaning: field.meaning[language],
      value: field.value[language],
      options: field.options ?? [],
      ...(field.example !== undefined && { example: field.example }),
      presence: field.presence,
    })),
  }))
}
