import type { DocumentType } from 'contentlayer2/source-files'
import { Document, isMap, isSeq, visit } from 'yaml'
import { fieldsOf, itemOf } from '../check/definitions'
import type { Language } from '../language'
import type { Field } from '../model/field'
import { commentOn, exampleLines } from './example-lines'
import { wordsForNew } from './words'

/** What a new document states, by the names of the fields. */
export type Values = Record<string, unknown>

/** A document as it is written: front matter, then the parts of its body, each set off by an empty line. */
export function writeDocument(type: DocumentType, values: Values, language: Language, body: string[]): string {
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
      ...commentedOut(exampleLines(name, field, language)),
      '',
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

/** Of a list of maps: one more, commented out, so that every field an item may have is explained. */
function furtherItem(name: string, field: Field, language: Language): string[] {
  const isOfMaps = field.type === 'list' && itemOf(field).type === 'nested'
  return isOfMaps ? commentedOut(exampleLines(name, field, language).slice(1)) : []
}

function commentedOut(lines: string[]): string[] {
  return lines.map((line) => `#${line}`)
}

/** A field and its value; maps and lists of single values on one line, of a list of maps each field on its own. */
function yamlOf(name: string, value: unknown): string {
  const document = new Document({ [name]: value })
  const stated = document.get(name)
  const ofMaps = isSeq(stated) && stated.items.some((item) => isMap(item)) ? stated : undefined
  visit(document, (_, node) => {
    if (!(isMap(node) || isSeq(node)) || node === document.contents || node === ofMaps) return
    node.flow = !ofMaps?.items.includes(node)
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: isMap(stated) || ofMaps !== undefined }).trimEnd()
}
