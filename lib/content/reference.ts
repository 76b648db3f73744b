import reference from '../../schemas/reference.json'
import type { Kind, Meaning } from '../model/field'
import type { Language } from '../site/languages'
import { guideLanguage } from '../site/settings'

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
  /** The language of its words, where that is not the page's. */
  foreign: string | undefined
}

/** A kind of file of the content folder, with every field it may state. */
export interface KindEntry {
  kind: ReferenceKind['kind']
  place: string
  meaning: string
  /** As of a field. */
  foreign: string | undefined
  fields: FieldEntry[]
}

// Written from the content model by `npm run schemas`; a test keeps it current.
const kinds = reference as ReferenceKind[]

/** The reference of all fields: kinds of files in the order most authors need them, fields in the order of the model. */
export function listFieldReference(language: Language): KindEntry[] {
  const reader = guideLanguage(language)
  const foreign = reader === new Intl.Locale(language).language ? undefined : reader
  return kinds.map(({ kind, place, meaning, fields }) => ({
    kind,
    place,
    meaning: meaning[reader],
    foreign,
    fields: fields.map((field) => ({
      id: `${kind}.${field.path.replaceAll('[]', '')}`,
      path: field.path,
      meaning: field.meaning[reader],
      value: field.value[reader],
      options: field.options ?? [],
      ...(field.example !== undefined && { example: field.example }),
      presence: field.presence,
      foreign,
    })),
  }))
}

/** A field as authors look it up. */
export interface ReferenceField {
  /** As in `sessions[].video.youtubeId`. */
  path: string
  meaning: Meaning
  value: Meaning
  /** The only values that are read, where it is one of a few. */
  options?: readonly string[]
  /** YAML that states it within the fields it stands in; nothing for one that only holds others. */
  example?: string
  /** Whether a document states it always, at least one of its language files does, or it may be left out. */
  presence: 'always' | 'once' | 'optional'
}

/** A kind of file of `content/`, with all its fields. */
export interface ReferenceKind {
  /** The folder of `content/` that holds such documents; `photos` is the list of photographs beside one. */
  kind: Kind | 'photos'
  /** Where such files lie. */
  place: string
  meaning: Meaning
  fields: ReferenceField[]
}
