import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'
import type { Message } from '../../report/message'
import { type FileText, quoted } from '../../report/problem'

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

export const nothing: Message = { en: 'nothing', ko: '빈칸' }

const kinds: Record<string, string> = { number: '숫자 ', bigint: '숫자 ', boolean: '참·거짓 값 ' }

/** What stands in a place of the YAML, in words. */
export function whatStands(node: unknown): Message {
  if (isMap(node)) return { en: 'a map (key: value)', ko: '키와 값의 묶음(key: value)' }
  if (isSeq(node)) return { en: 'a list', ko: '목록' }
  if (!isScalar(node) || node.value === null) return nothing
  if (typeof node.value === 'string') return quoted(node.value)
  const written = node.source ?? String(node.value)
  const kind = kinds[typeof node.value] ?? ''
  return { en: `the ${typeof node.value} ${written}`, ko: `${kind}${written}` }
}

/** The texts of a list that was written as one text with commas, or as words with `#` before each. */
export function splitList(text: string): string[] {
  const bare = text.trim().replace(/^(['"])(.*)\1$/, '$2')
  if (/^(?:#[^\s#,]+[\s,]*){2,}$/.test(bare))
    return bare.split(/[\s,]*#/).flatMap((part) => part.replace(/[\s,]+$/, '') || [])
  const parts = text.split(',').map((part) => part.trim().replace(/^(['"])(.*)\1$/, '$2'))
  return parts.filter((part) => part !== '')
}

/** Parsed YAML and the text it stands in. */
export interface FrontMatter {
  source: FileText
  /** The offset in the text where the YAML begins; positions of nodes count from here. */
  start: number
  map: YAMLMap
}

/** Where a node of the YAML stands in the text of its file. */
export function offsetOf({ start }: FrontMatter, node: unknown): number {
  return start + ((isNode(node) ? node.range?.[0] : undefined) ?? 0)
}
