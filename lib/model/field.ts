import type { FieldDef, NestedType } from 'contentlayer2/source-files'
import type { GuideLanguage } from '../site/settings'

/** The folders of `content/`, one a kind of document. */
export type Kind = 'events' | 'groups' | 'pages' | 'people' | 'posts' | 'projects'

/**
 * What a text value has to look like. On a list it holds for every item.
 * - `day`: a calendar day, YYYY-MM-DD (RFC 3339 full-date)
 * - `dayOrMoment`: a day, or where it is known a moment
 * - `license`: an SPDX identifier (SPDX 3.0, annex D) such as CC-BY-4.0, or an absolute address
 * - `moment`: date, time and offset (RFC 3339 date-time), in quotation marks
 * - `url`: an absolute https or http address
 * - `address`: an absolute path of this site that can be a file's on every system
 * - `youtube`: the 11 characters that YouTube names a video with
 * - `photo`: a photograph beside the document, `photos/<file>`
 * - `slug`: lower-case letters and digits joined by hyphens
 * - `timeZone`: a name of the IANA time zone database, `Asia/Seoul`
 */
export type Format =
  | 'address'
  | 'day'
  | 'dayOrMoment'
  | 'license'
  | 'moment'
  | 'photo'
  | 'slug'
  | 'timeZone'
  | 'url'
  | 'youtube'

/** What an author has to know, in each language that authors are told in. */
export type Meaning = Record<GuideLanguage, string>

/** What Contentlayer cannot say about a field; the content check enforces it. */
export interface Rules {
  format?: Format
  /** The kind of document whose slug the value has to be. */
  refersTo?: Kind
  /** A name or a title, which needs a letter or a digit to make an address and to be spoken of. On a nested text it holds for every language, on a list for every item. */
  isName?: boolean
  /**
   * What a translation does when it leaves the field out: it takes its sibling's value. A `fact` is one value for all
   * languages, so two files that state different ones contradict each other; a `text` may differ.
   */
  inherit?: 'fact' | 'text'
  /** Inherited and indispensable: at least one of the siblings has to state it. */
  requiredOnce?: boolean
}

/** A field's definition as the model states it: Contentlayer's own, with our rules beside it. */
export type Field = FieldDef & Rules & { meaning: Meaning }

/** What the values of a field are: a type by its name, one of a few words, a list, or what a nested type has fields for. */
type Values =
  | 'string'
  | 'number'
  | 'boolean'
  | 'date'
  | NestedType
  | { oneOf: readonly string[] }
  | { listOf: 'string' | NestedType }

/** A field with what authors are told of it, and the rules for its values. Contentlayer itself is told the English sentence. */
export function field(values: Values, meaning: Meaning, rules: Rules & { required?: true } = {}): Field {
  return { ...definitionOf(values), description: meaning.en, meaning, ...rules }
}

function definitionOf(values: Values) {
  if (typeof values === 'string') return { type: values }
  if ('oneOf' in values) return { type: 'enum' as const, options: values.oneOf }
  if (!('listOf' in values)) return { type: 'nested' as const, of: values }
  return { type: 'list' as const, of: values.listOf === 'string' ? { type: values.listOf } : values.listOf }
}
