import type { DocumentType, NestedType } from 'contentlayer2/source-files'
import { isMap, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Field } from '../../../lib/model/field'
import { LocalizedText } from '../../../lib/model/shared-types'
import { fieldsOf, itemOf, nestedTypeOf } from '../../../lib/model/type'
import { removeIt, write } from '../../report/mend'
import { type InEach, inLines } from '../../report/message'
import { oneOf } from '../../report/nearest'
import { type Problem, problemAt, quote, type TextEdit } from '../../report/problem'
import { type FrontMatter, nothing, splitList, whatStands, yamlList } from '../front-matter/yaml'
import { judgeScalar, type Misfit } from './scalars'
import { asLocalizedText, mapOfText, type WrittenMap } from './text-as-map'
import { intendedFields, judgeUnknownKey } from './unknown-key'
import { entriesOf, formOf, purposeOf } from './values'

const noValue: Misfit = {
  found: nothing,
  expected: { en: 'a value', ko: '값' },
  mend: { en: 'remove the line, or give a value', ko: '값을 적거나, 줄을 지우세요' },
}
const list: InEach = { en: 'a list', ko: '목록' }
// Each of them is a page, a redirect or a name on many pages; nobody states a tenth of so many.
const mostTexts = 100
const single: Partial<Record<Field['type'], InEach>> = {
  number: { en: 'a number', ko: '숫자' },
  boolean: { en: 'true or false', ko: 'true 또는 false' },
}

/**
 * Compares front matter with the type of the model it belongs to: unknown, missing and empty fields, types, options and
 * formats, in nested values and lists as well. What only several files together can say is judged elsewhere.
 */
export function checkFields(type: DocumentType, frontMatter: FrontMatter): Problem[] {
  return checkMap(type, frontMatter.map, frontMatter, '')
}

function checkMap(
  type: DocumentType | NestedType,
  map: YAMLMap<unknown, unknown>,
  frontMatter: FrontMatter,
  above: string,
  isName = false,
): Problem[] {
  const fields = fieldsOf(type)
  const entries = [...entriesOf(map)]
  const keys = new Set(entries.map(([name]) => name))
  const below = (name: string) => (above ? `${above}.${name}` : name)
  const problems = entries.flatMap(([name, { key, value }]) => {
    const field = fields.get(name)
    if (field) return checkValue(isName ? { ...field, isName } : field, value, name, below(name), frontMatter, key)
    const misfit = judgeUnknownKey(name, value, fields, keys)
    const end = rangeOf(value)?.[1]
    const edit = editOf(misfit, rangeOf(key)?.[0], end, frontMatter)
    return misfitAt(frontMatter, key, below(name), misfit, edit)
  })
  const intended = intendedFields(keys, fields)
  for (const [name, field] of fields) {
    if (!field.required || intended.has(name)) continue
    const found = { en: `no "${name}"`, ko: `"${name}" 없음` }
    const misfit = { found, expected: purposeOf(field), value: formOf(name, field) }
    problems.push(misfitAt(frontMatter, above ? map : undefined, below(name), misfit))
  }
  return problems
}

function checkValue(
  field: Field,
  node: unknown,
  name: string,
  path: string,
  frontMatter: FrontMatter,
  key?: unknown,
): Problem[] {
  const misfit = isEmpty(node) ? noValue : judgeShape(field, node, frontMatter)
  if (misfit) {
    const { value, ...rest } = misfit
    // An item of a list has no key of its own to write.
    const line = value === undefined || key === undefined ? value : `${name}: ${value}`
    const range = rangeOf(node)
    const edit = editOf(misfit, range?.[0], range?.[1], frontMatter)
    return [misfitAt(frontMatter, range ? node : key, path, { ...rest, ...(line && { value: line }) }, edit)]
  }
  if (field.type === 'list' && isSeq(node)) {
    const item = itemOf(field)
    return node.items.flatMap((each, index) => [
      ...checkValue(item, each, name, `${path}[${index}]`, frontMatter),
      ...checkRepeated(node.items, index, `${path}[${index}]`, frontMatter),
    ])
  }
  return field.type === 'nested' && isMap(node)
    ? checkMap(nestedTypeOf(field), node, frontMatter, path, field.isName)
    : []
}

function judgeShape(field: Field, node: unknown, frontMatter: FrontMatter): Misfit | undefined {
  if (field.type === 'list') {
    if (isSeq(node)) return itemOf(field).type !== 'nested' && node.items.length > mostTexts ? tooMany(node) : undefined
    const texts = isScalar(node) ? splitList(String(node.source ?? node.value)) : []
    return { found: whatStands(node), expected: list, ...(texts.length > 0 && listOf(itemOf(field), texts)) }
  }
  if (field.type === 'nested') {
    if (isMap(node)) return undefined
    const keys = oneOf([...fieldsOf(nestedTypeOf(field)).keys()])
    const expected = { en: `a map with ${keys.en}`, ko: `항목으로 나누어 적은 값(${keys.ko})` }
    return { found: whatStands(node), expected, ...(isScalar(node) && writtenMap(nestedTypeOf(field), textOf(node))) }
  }
  if (isScalar(node)) return judgeScalar(field, node, frontMatter)
  return { found: whatStands(node), expected: single[field.type] ?? { en: 'text', ko: '글' } }
}

function tooMany({ items }: YAMLSeq): Misfit {
  return {
    found: { en: `a list of ${items.length}`, ko: `${items.length}개짜리 목록` },
    expected: { en: `at most ${mostTexts}`, ko: `${mostTexts}개 이하` },
  }
}

function listOf(item: Field, texts: string[]): Partial<Misfit> {
  if (item.type !== 'nested') return { value: yamlList(texts), isSure: true }
  const maps = texts.flatMap((text) => mapOfText(nestedTypeOf(item), text) ?? [])
  const [first] = maps
  if (!first || maps.length < texts.length) return {}
  return { value: `[${maps.map(({ value }) => value).join(', ')}]`, ...choose(first) }
}

function writtenMap(type: NestedType, text: string): Partial<Misfit> {
  if (type === LocalizedText) return { value: asLocalizedText(text), isSure: true }
  const map = mapOfText(type, text)
  return map ? { value: map.value, ...choose(map) } : {}
}

function choose({ choices }: WrittenMap): Pick<Misfit, 'mend'> {
  return choices.length > 0 ? { mend: inLines(...choices) } : {}
}

function textOf({ source, value }: Scalar): string {
  return String(source ?? value)
}

function checkRepeated(items: unknown[], index: number, path: string, frontMatter: FrontMatter): Problem[] {
  const item = items[index]
  if (!isScalar(item) || !items.slice(0, index).some((other) => isScalar(other) && other.value === item.value))
    return []
  const written = quote(String(item.value))
  const found = { en: `${written} a second time`, ko: `두 번째로 적힌 ${written}` }
  const expected = { en: 'each value once', ko: '값마다 한 번' }
  return [misfitAt(frontMatter, item, path, { found, expected, mend: removeIt })]
}

function isEmpty(node: unknown): boolean {
  if (isMap(node) || isSeq(node)) return node.items.length === 0
  if (!isScalar(node)) return true
  return node.value === null || (typeof node.value === 'string' && isBlank(node.value))
}

function isBlank(text: string): boolean {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim() === ''
}

function misfitAt(
  frontMatter: FrontMatter,
  node: unknown,
  path: string,
  { value, mend, isSure: _, ...misfit }: Misfit,
  edit?: TextEdit,
): Problem {
  const { source, start } = frontMatter
  const from = rangeOf(node)?.[0]
  const ways = [...(value === undefined ? [] : [write(value)]), ...(mend ? [mend] : [])]
  return problemAt(source, from === undefined ? 0 : start + from, {
    path,
    ...misfit,
    ...(ways.length > 0 && { mend: inLines(...ways) }),
    ...(edit && { edit }),
  })
}

/** What writes a value that is sure between two offsets of the YAML; nothing where an author has something to choose or to fill in. */
function editOf(
  { value, isSure, mend }: Misfit,
  from: number | undefined,
  to: number | undefined,
  { source, start }: FrontMatter,
): TextEdit | undefined {
  if (!value || !isSure || mend || value.includes('…') || from === undefined || to === undefined) return undefined
  // A block of YAML ends with its line.
  const end = start + from + source.text.slice(start + from, start + to).trimEnd().length
  const column = start + from - (source.text.lastIndexOf('\n', start + from - 1) + 1)
  const key = /^(\s*(?:- +)*)[^\s:]+:\s/.exec(source.text.slice(start + from - column, start + from))?.[1] ?? ''
  return { start: start + from, end, text: value.replaceAll('\n', `\n${' '.repeat(key.length)}`) }
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? (node.range ?? undefined) : undefined
}
