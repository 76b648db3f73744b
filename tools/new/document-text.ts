import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { DocumentType, NestedType } from 'contentlayer2/source-files'
import { momentAt } from '../../lib/clock/wall-clock'
import type { Field, Kind } from '../../lib/model/field'
import { LocalizedText } from '../../lib/model/shared-types'
import { fieldsOf, itemOf, nestedTypeOf } from '../../lib/model/type'
import { type Language, languages } from '../../lib/site/languages'
import { guideLanguage } from '../../lib/site/settings'
import { site } from '../../site.config'
import type { ContentDocument } from '../check/fields/document'
import { formOf } from '../check/fields/values'
import { yamlOf } from '../check/front-matter/write-yaml'
import { readDocument } from '../check/read-files'
import { wordsForNew } from './words'

type Values = Record<string, unknown>

/** A document as it is written: front matter, then the parts of its body, each set off by an empty line. */
export function writeNewDocument(type: DocumentType, values: Values, language: Language, body: string[]): string {
  const text = body.map((part) => `\n${part}\n`).join('')
  return `---\n${writeFields(type, values, language)}---\n${text}`
}

/** A note to the author, which no page shows. */
export function note(text: string): string {
  return `<!-- ${text} -->`
}

/**
 * The YAML of a new document: first the fields it states, then all others as lines that are commented out, each below
 * what the model says of it. A line of explanation begins with `# `, a field that waits to be used with `#` and its name.
 */
export function writeFields(type: DocumentType, values: Values, language: Language): string {
  const words = wordsForNew(language)
  const fields = [...fieldsOf(type)]
  const stated = fields.filter(([name]) => values[name] !== undefined)
  const others = fields.filter(([name]) => values[name] === undefined)
  return [
    ...stated.flatMap(([name, field]) => [
      `# ${commentOn(field, language)}`,
      yamlOf(name, values[name]),
      ...furtherItem(name, field, language),
      '',
    ]),
    ...words.optionalFields.map((line) => `# ${line}`),
    '',
    ...others.flatMap(([name, field]) => [
      `# ${commentOn(field, language)}`,
      ...commentedOut(exampleLines(name, field, language, dayOf(values))),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

/** The day that a document states, to which moments in it belong. */
function dayOf({ date }: Values): string | undefined {
  return typeof date === 'string' ? date : undefined
}

/** Of a list of maps: one more, commented out, so that every field an item may have is explained. */
function furtherItem(name: string, field: Field, language: Language): string[] {
  const isOfMaps = field.type === 'list' && itemOf(field).type === 'nested'
  return isOfMaps ? commentedOut(exampleLines(name, field, language).slice(1)) : []
}

function commentedOut(lines: string[]): string[] {
  return lines.map((line) => `#${line}`)
}

/**
 * The YAML that states a field, with `…` wherever an author has to put something; within a nested value each line ends in
 * a comment that says what belongs there.
 */
function exampleLines(name: string, field: Field, language: Language, day?: string): string[] {
  if (field.type === 'nested' && field.of !== LocalizedText) {
    return [`${name}:`, ...indent(nestedLines(nestedTypeOf(field), language))]
  }
  if (field.type !== 'list') return [exampleLine(name, field, day)]
  const item = itemOf(field)
  if (item.type !== 'nested') return [formOf(name, field)]
  const [first = '', ...rest] = nestedLines(nestedTypeOf(item), language)
  return [`${name}:`, `  - ${first}`, ...indent(indent(rest))]
}

function nestedLines(type: NestedType, language: Language): string[] {
  return [...fieldsOf(type)].flatMap(([name, field]) => {
    const [first = '', ...rest] = exampleLines(name, field, language)
    return [`${first} # ${commentOn(field, language)}`, ...rest]
  })
}

/** What an author has to know of a field on one line: its description and, where only some values are read, these. */
function commentOn(field: Field, language: Language): string {
  const meaning = inSiteZone(field.meaning[guideLanguage(language)])
  const isTold = field.type !== 'enum' || field.options.every((option) => new RegExp(`\\b${option}\\b`).test(meaning))
  return isTold ? meaning : `${meaning} (${field.options.join(' | ')})`
}

/** What the model says, with the moments that it gives as examples in the time zone of the site. */
function inSiteZone(meaning: string): string {
  return meaning.replace(/(\d{4}-\d\d-\d\d)T(\d\d:\d\d):00\+09:00/g, (_, day, time) =>
    momentAt(day, time, site.timeZone),
  )
}

function exampleLine(name: string, field: Field, day?: string): string {
  if (field.format === 'url') return `${name}: https://…`
  if (field.format === 'photo') return `${name}: photos/…`
  if (field.format === 'dayOrMoment') return `${name}: YYYY-MM-DD`
  return formOf(name, field, day)
}

function indent(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`)
}

/** The files of a document that are there and can be read, in the order of the languages. */
export async function readFiles(content: string, kind: Kind, slug: string): Promise<ContentDocument[]> {
  const files = await Promise.all(
    languages.map(async (language) => {
      const file = `${kind}/${slug}/${language}.md`
      const found = await stat(path.join(content, file)).catch(() => undefined)
      if (!found?.isFile()) return []
      const place = { is: 'document', file: { path: file, size: found.size }, kind, slug, language } as const
      const { document } = readDocument(content, place)
      return document ?? []
    }),
  )
  return files.flat()
}

/** What the files of a document state, as plain values; of a field that both state, the first one's. */
export function factsOf(files: ContentDocument[]): Record<string, unknown> {
  const stated = files.toReversed().map(({ frontMatter }): unknown => frontMatter?.map.toJSON())
  return Object.assign({}, ...stated)
}

/** The languages each document of a kind is written in, by its folder, sorted; none when there is no such kind yet. */
export async function listWritten(content: string, kind: Kind): Promise<Map<string, Language[]>> {
  const entries = await readdir(path.join(content, kind), { withFileTypes: true }).catch(() => [])
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const written = await Promise.all(
    folders.toSorted().map(async (slug) => {
      const names = await readdir(path.join(content, kind, slug))
      return [slug, languages.filter((language) => names.includes(`${language}.md`))] as const
    }),
  )
  return new Map(written)
}
