import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { quote } from './problem'

/** A text as YAML within brackets: plain where YAML reads it back as the same text, else in quotation marks. */
export function yamlText(text: string): string {
  if (!/^[\p{L}\p{N}/][\p{L}\p{N} ._/@+:-]*$/u.test(text)) return JSON.stringify(text)
  const read = parseDocument(`[${text}]`)
  const item = isSeq(read.contents) && read.contents.items.length === 1 ? read.contents.items[0] : undefined
  return read.errors.length === 0 && isScalar(item) && item.value === text ? text : JSON.stringify(text)
}

/** A list of texts as YAML on one line: `[a, "b: c"]`. */
export function yamlList(texts: string[]): string {
  return `[${texts.map(yamlText).join(', ')}]`
}

/** What stands in a place of the YAML, in words. */
export function whatStands(node: unknown): string {
  if (isMap(node)) return 'a map (key: value)'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node) || node.value === null) return 'nothing'
  if (typeof node.value === 'string') return quote(node.value)
  return `the ${typeof node.value} ${node.source ?? String(node.value)}`
}

/** The texts of a list that was written as one text with commas. */
export function splitList(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim().replace(/^(['"])(.*)\1$/, '$2'))
  return parts.filter((part) => part !== '')
}
