import type { NestedType } from 'contentlayer2/source-files'
import { fieldsOf, itemOf, nestedTypeOf } from '../check/definitions'
import { formOf } from '../check/forms'
import type { Language } from '../language'
import type { Field } from '../model/field'
import { LocalizedText } from '../model/localized-text'

/**
 * The YAML that states a field, with `…` wherever an author has to put something; within a nested value each line ends in
 * a comment that says what belongs there.
 */
export function exampleLines(name: string, field: Field, language: Language): string[] {
  if (field.type === 'nested' && field.of !== LocalizedText) {
    return [`${name}:`, ...indent(nestedLines(nestedTypeOf(field), language))]
  }
  if (field.type !== 'list') return [exampleLine(name, field)]
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
export function commentOn(field: Field, language: Language): string {
  const meaning = field.meaning[language]
  const isTold = field.type !== 'enum' || field.options.every((option) => new RegExp(`\\b${option}\\b`).test(meaning))
  return isTold ? meaning : `${meaning} (${field.options.join(' | ')})`
}

function exampleLine(name: string, field: Field): string {
  if (field.format === 'url') return `${name}: https://…`
  if (field.format === 'photo') return `${name}: photos/…`
  if (field.format === 'dayOrMoment') return `${name}: YYYY-MM-DD`
  return formOf(name, field)
}

function indent(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
