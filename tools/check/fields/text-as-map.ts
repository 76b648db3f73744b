import type { NestedType } from 'contentlayer2/source-files'
import type { Field } from '../../../lib/model/field'
import { LocalizedText } from '../../../lib/model/shared-types'
import { fieldsOf, nestedTypeOf } from '../../../lib/model/type'
import { guessText } from '../../../lib/site/languages'
import type { InEach } from '../../report/message'
import { oneOf } from '../../report/nearest'
import { yamlText } from '../front-matter/yaml'
import { formats, proposalFor } from './formats'
import { filmInYaml } from './scalars'
import { formOf } from './values'

/** A map in one line of YAML, and what the author is to choose in it. */
export interface WrittenMap {
  value: string
  choices: InEach[]
}

/**
 * The map of a type that says what an author wrote as one text: `{ name: { ko: "강남역" } }`. The text goes to the field whose
 * format it has, else to the first that takes any, which is never its id; what is required beside it is there to be filled in. Nothing when no
 * field takes the text.
 */
export function mapOfText(type: NestedType, text: string): WrittenMap | undefined {
  const fields = [...fieldsOf(type)]
  const taking = fields.flatMap(([name, field]) => {
    const value = takenBy(field, text)
    return value === undefined ? [] : [{ name, value, isSure: field.format !== undefined }]
  })
  const taken = taking.find(({ isSure }) => isSure) ?? taking[0]
  if (!taken) return undefined
  const asked = fields.filter(([name, field]) => field.required && name !== taken.name)
  const entries = [`${taken.name}: ${taken.value}`, ...asked.map(([name, field]) => guessOf(name, field))]
  return {
    value: `{ ${entries.join(', ')} }`,
    choices: asked.flatMap(([name, field]) => (field.type === 'enum' ? otherOptions(name, field.options) : [])),
  }
}

/** A text as the value of a field, in YAML; nothing when the field does not take it. */
function takenBy(field: Field, text: string): string | undefined {
  if (field.type === 'nested' && nestedTypeOf(field) === LocalizedText)
    return isAddress(text) ? undefined : asLocalizedText(text)
  const { type, format } = field
  if (type !== 'string' || format === 'slug') return undefined
  if (!format) return isAddress(text) ? undefined : yamlText(text)
  const fitting = formats[format].fits(text) ? text : proposalFor(format, text)
  if (fitting !== undefined && format === 'youtube') return filmInYaml(text, fitting, true)
  return fitting === undefined ? undefined : yamlText(fitting)
}

/** A text as the map of its language, in YAML: `{ ko: "강남역" }`. */
export function asLocalizedText(written: string): string {
  const { text, language } = guessText(written)
  return `{ ${language}: ${JSON.stringify(text)} }`
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(text)
}

function guessOf(name: string, field: Field): string {
  return field.type === 'enum' ? `${name}: ${field.options[0]}` : formOf(name, field)
}

function otherOptions(name: string, [first = '', ...others]: readonly string[]): InEach {
  const { en, ko } = oneOf(others)
  return { en: `or, instead of "${name}: ${first}": ${en}`, ko: `"${name}: ${first}" 대신 쓸 수 있는 것: ${ko}` }
}
