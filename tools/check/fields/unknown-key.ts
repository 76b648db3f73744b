import { isScalar, isSeq } from 'yaml'
import { photoPath } from '../../../lib/markdown/photographs'
import type { Field } from '../../../lib/model/field'
import { removeLine } from '../../report/mend'
import { type InEach, verbatim } from '../../report/message'
import { nearest, oneOf } from '../../report/nearest'
import { quote } from '../../report/problem'
import { foreignKeys } from '../front-matter/keys'
import { splitList, yamlList, yamlText } from '../front-matter/yaml'
import { formats, proposalFor } from './formats'
import { filmInYaml, type Misfit } from './scalars'

type Fields = ReadonlyMap<string, Field>

/** Keys that told another tool how to show a page: here nothing has to. */
const needless = new Set(['layout', 'comments', 'toc', 'math', 'lang', 'slug', 'type', 'ref', 'pin', 'published'])

/** The field that a key no field has was meant for. */
function meantField(key: string, fields: Fields): string | undefined {
  const foreign = foreignKeys[key]
  if (foreign && fields.has(foreign)) return foreign
  return needless.has(key) ? undefined : nearest(key, fields.keys())
}

/** All fields a map states, those included that a mistaken key was meant for. */
export function intendedFields(keys: Iterable<string>, fields: Fields): Set<string> {
  return new Set(
    [...keys].map((key) => (fields.has(key) ? key : meantField(key, fields))).filter((name) => name !== undefined),
  )
}

/** What is wrong with a key that no field has. `value` is the whole line to write. */
export function judgeUnknownKey(key: string, node: unknown, fields: Fields, stated: ReadonlySet<string>): Misfit {
  // It only looks like one that is indented.
  if (/^[\u00a0\u2000-\u200a\u3000]/.test(key)) return noBreakSign
  const found = { en: `the key ${quote(key)}, which nothing reads`, ko: `쓰이지 않는 항목 ${quote(key)}` }
  // The opposite of a draft: the line cannot only go, which would publish the page.
  const isHidden = key === 'published' && isScalar(node) && /^(?:false|no)$/i.test(String(node.value))
  if (isHidden && fields.has('draft'))
    return { found, expected: verbatim('"draft"'), value: 'draft: true', isSure: !stated.has('draft') }
  const meant = meantField(key, fields)
  const field = meant && fields.get(meant)
  if (!meant || !field) {
    const expected = needless.has(key) ? noSuchLine : oneOf([...fields.keys()])
    return { found, expected, mend: removeLine }
  }
  const keys = [...stated]
  const hasOther = keys.slice(0, keys.indexOf(key)).some((above) => meantField(above, fields) === meant)
  if (stated.has(meant) || hasOther) return { found, expected: standsToo(meant), mend: removeLine }
  const value = rewrite(field, node)
  const expected = verbatim(`"${meant}"`)
  if (value !== undefined && field.format === 'youtube' && isScalar(node))
    return { found, expected, value: `${meant}: ${filmInYaml(String(node.value), value, false)}` }
  return value === undefined
    ? { found, expected }
    : { found, expected, value: `${meant}: ${value}`, isSure: isSameWord(key, meant) }
}

/** A space that only looks like an ordinary one, before a key. */
const noBreakSign: Misfit = {
  found: { en: 'a special space before a key', ko: '보통 공백이 아닌 들여쓰기' },
  expected: { en: 'ordinary spaces', ko: '보통 공백' },
  mend: { en: 'replace the spaces before it with ordinary ones', ko: '줄 앞의 공백을 모두 보통 공백으로 바꾸세요' },
}

/** Whether a key is the name that another tool has for a field, or the field's own in another case or number. */
function isSameWord(key: string, meant: string): boolean {
  const plain = (word: string) => word.toLowerCase().replace(/[-_]|s$/g, '')
  return foreignKeys[key] === meant || plain(key) === plain(meant)
}

const noSuchLine: InEach = { en: 'no such line', ko: '이런 줄 없이 쓰기' }

function standsToo(field: string): InEach {
  return { en: `"${field}", which stands here too`, ko: `이미 여기에 적힌 "${field}" 하나만` }
}

/** A value of another tool's key as YAML for our field; nothing when it cannot be carried over. */
function rewrite({ format, ...field }: Field, node: unknown): string | undefined {
  const texts = (isSeq(node) ? node.items : [node]).map((each) =>
    isScalar(each) ? (each.source ?? String(each.value)) : '',
  )
  const parts = field.type === 'list' && !isSeq(node) ? texts.flatMap(splitList) : texts
  const values = parts.map((text) => text.trim()).map((text) => (format ? carry(text, format) : text))
  if (values.some((text) => text === '')) return undefined
  if (field.type === 'list') return yamlList(values)
  return values.length === 1 && field.type !== 'nested' ? yamlText(values[0] ?? '') : undefined
}

function carry(text: string, format: NonNullable<Field['format']>): string {
  if (format === 'photo') return photoPath(text) ?? ''
  return formats[format].fits(text) ? text : (proposalFor(format, text) ?? '')
}
