import { toString as textOf } from 'mdast-util-to-string'
import type { Language } from '../../../lib/site/languages'
import { countLetters } from '../../check/files/text'
import type { InEach, ToolLanguage } from '../../report/message'
import { readMarkdown } from './markdown'

/** A text in Korean and in English, as blogs of both write them side by side; a site may speak other languages, which it lacks. */
export type Pair = InEach & Partial<Record<Language, string>>

const wrappers = [
  /^(\[)()([^[\]]+)(\]\([^()]*\))$/,
  /^(<([a-z]+)\b[^>]*>)([\s\S]*)(<\/\2>)$/i,
  /^(\*\*)()((?:(?!\*\*)[\s\S])+)(\*\*)$/,
  /^([*_])()([^*_]+)([*_])$/,
]

/** Both texts of "한국어 / English", each with the marks that stand around the two; nothing for any other text. */
export function pairIn(text: string): Pair | undefined {
  for (const wrapper of wrappers) {
    const [, open = '', , inside, close = ''] = wrapper.exec(text) ?? []
    const pair = inside === undefined ? undefined : pairIn(inside)
    if (pair) return { ko: open + pair.ko + close, en: open + pair.en + close }
  }
  for (const { index, 0: slash } of text.matchAll(/ ?\/ /g)) {
    const ko = text.slice(0, index).trim()
    const en = text.slice(index + slash.length).trim()
    if (isKorean(ko) && isForeign(en) && isWhole(ko) && isWhole(en)) return { ko, en }
  }
  return undefined
}

/** Where the English of a paragraph begins whose lines are Korean first and English then: the index of a line, from 1 on. */
export function turningLine(lines: string[]): number | 'mixed' | undefined {
  const english = lines.map((line) => isForeign(line) && (line.match(/[A-Za-z]{2,}/g)?.length ?? 0) >= 5)
  const first = english.indexOf(true)
  if (first === -1 || !lines.some(isKorean)) return undefined
  const inOrder =
    first > 0 && english.slice(first).every(Boolean) && lines.slice(0, first).every((line) => !isForeign(line))
  return inOrder ? first : 'mixed'
}

/** Whether a tenth of the letters of a passage are Korean, else it is the English one; nothing for one without letters. */
export function proseLanguage(text: string): ToolLanguage | undefined {
  const { all, own } = countLetters(text, /\p{Script=Hangul}/gu)
  if (all === 0) return undefined
  return own * 10 > all ? 'ko' : 'en'
}

export function isKorean(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text)
}

/** Letters, and none of them Korean. */
function isForeign(text: string): boolean {
  return /\p{L}/u.test(text) && !isKorean(text)
}

/** Without half of a pair of marks. */
function isWhole(text: string): boolean {
  const many = (mark: string) => text.split(mark).length - 1
  return many('**') % 2 === 0 && many('`') % 2 === 0 && many('[') === many(']') && many('(') === many(')')
}

const isPicture = new Set(['link', 'image', 'emphasis'])

/** In characters; below it a first sentence is a greeting more often than it says what a text is about. */
const short = 40

/**
 * The first sentence of the first paragraph that has words, as Jekyll takes its excerpt from the start of a text; with the second
 * where the first is short.
 */
export function beginningOf(body: string, language: Language): string | undefined {
  for (const node of readMarkdown(body).children) {
    if (node.type !== 'paragraph') continue
    // A picture is no beginning, nor is what became of it: a link, or its words in italics.
    if (node.children.every((child) => isPicture.has(child.type) || !textOf(child).trim())) continue
    const words = node.children.filter(({ type }) => !['image', 'footnoteReference', 'html'].includes(type))
    const text = textOf({ type: 'paragraph', children: words }).replace(/\s+/g, ' ').trim()
    if (!/[\p{L}]{2}/u.test(text)) continue
    const sentences = Array.from(new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text))
    const first = sentences[0]?.segment.trim() ?? ''
    return first.length < short ? [first, sentences[1]?.segment.trim()].filter(Boolean).join(' ') : first
  }
  return undefined
}
