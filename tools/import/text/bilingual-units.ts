import type { Image, Parents, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Language } from '../../../lib/site/languages'
import { countLetters } from '../../check/files/text'
import type { InEach, ToolLanguage } from '../../report/message'
import { findHtmlBlocks } from './html-blocks'
import { rangeOf, readMarkdown } from './markdown'
import { applyEdits } from './passage'

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

/** A part of a bilingual text and whom it is for. */
export interface Unit {
  start: number
  end: number
  is: ToolLanguage | 'both' | 'mixed'
  /** Both texts, where one line holds them. */
  pair?: Pair
  /** An English text in a quotation, as translators put the original below their own. */
  quoted?: boolean
  heading?: boolean
}

/** The parts of a text in order, and the images whose alt text is in both languages. */
export function unitsOf(text: string): { units: Unit[]; alts: { start: number; end: number; pair: Pair }[] } {
  const tree = readMarkdown(masked(text))
  const units = tree.children.flatMap((node) => unitsIn(node, text))
  const alts: { start: number; end: number; pair: Pair }[] = []
  visit(tree, 'image', (image: Image) => {
    const pair = pairIn(image.alt ?? '')
    const { start, end } = rangeOf(image)
    const at = text.slice(start, end).indexOf(image.alt ?? '')
    if (pair && at !== -1) alts.push({ start: start + at, end: start + at + (image.alt ?? '').length, pair })
  })
  return { units, alts }
}

function unitsIn(node: RootContent, text: string): Unit[] {
  const { start, end } = rangeOf(node)
  const raw = text.slice(start, end)
  const unit = (is: Unit['is'], more: Partial<Unit> = {}): Unit[] => [{ start, end, is, ...more }]
  if (node.type === 'heading' || node.type === 'paragraph') return proseUnits(node, text)
  if (node.type === 'footnoteDefinition') return node.children.flatMap((child) => unitsIn(child, text))
  if (node.type === 'blockquote') {
    if (isMixed(node))
      return node.children.length > 1 ? node.children.flatMap((child) => unitsIn(child, text)) : unit('mixed')
    const language = proseLanguage(textOf(node))
    return unit(language ?? 'both', { quoted: language === 'en' })
  }
  if (node.type === 'list') {
    const nested = isMixed(node) && node.children.some((item) => isMixed(item) || proseLanguage(textOf(item)) !== 'ko')
    if (!nested || !hasEnglish(node)) return unit(proseLanguage(textOf(node)) ?? 'both')
    return node.children.flatMap((item) => item.children.flatMap((child) => unitsIn(child, text)))
  }
  if (node.type === 'table' || node.type === 'html') return unit(isKorean(raw) ? 'mixed' : 'both')
  return unit('both')
}

function proseUnits(node: Parents & RootContent, text: string): Unit[] {
  const { start, end } = rangeOf(node)
  const heading = node.type === 'heading'
  const first = node.children.at(0)
  const last = node.children.at(-1)
  if (!first || !last) return [{ start, end, is: 'both' }]
  const inside = { start: rangeOf(first).start, end: rangeOf(last).end }
  const raw = text.slice(inside.start, inside.end)
  if (node.children.every((child) => child.type === 'image' || textOf(child).trim() === ''))
    return [{ start, end, is: 'both' }]
  const pair = pairIn(raw)
  if (pair) return [{ ...inside, is: 'both', pair, heading }]
  const lines = raw.split('\n')
  if (lines.some((line) => pairIn(line.trimEnd()))) return lineUnits(lines, inside.start)
  const turn = heading ? undefined : turningLine(lines)
  if (turn === 'mixed') return [{ start, end, is: 'mixed' }]
  if (turn !== undefined) {
    const middle = inside.start + lines.slice(0, turn).join('\n').length + 1
    return [
      { start: inside.start, end: middle, is: 'ko' },
      { start: middle, end: inside.end, is: 'en' },
    ]
  }
  const language = proseLanguage(textOf(node))
  if (heading && language === 'en') return [{ start, end, is: 'both' }]
  return [{ start, end, is: language ?? 'both', heading }]
}

/** Lines of which one holds both texts: what stands beside it is for both, unless it is Korean alone. */
function lineUnits(lines: string[], start: number): Unit[] {
  return lines.map((line, index) => {
    const from = start + lines.slice(0, index).reduce((sum, each) => sum + each.length + 1, 0)
    const range = { start: from, end: from + line.trimEnd().length }
    const pair = pairIn(line.trimEnd())
    return pair ? { ...range, is: 'both', pair } : { ...range, is: proseLanguage(line) === 'ko' ? 'ko' : 'both' }
  })
}

/** Whether passages in both languages stand in a block. */
function isMixed(node: Parents): boolean {
  const languages = new Set(passagesOf(node).map(proseLanguage))
  return languages.has('ko') && languages.has('en')
}

/** Whether an English passage long enough for a sentence stands in a block. */
function hasEnglish(node: Parents): boolean {
  return passagesOf(node).some((text) => proseLanguage(text) === 'en' && text.split(/\s+/).length >= 4)
}

function passagesOf(node: Parents): string[] {
  const passages: string[] = []
  visit(node, 'paragraph', (paragraph) => {
    passages.push(...textOf(paragraph).split('\n'))
  })
  return passages
}

/** Raw HTML as comments of the same length: one block each, over empty lines as well. */
function masked(text: string): string {
  const blocks = findHtmlBlocks(text).filter(({ html }) => html.length >= 7)
  return applyEdits(
    text,
    blocks.map(({ start, end, html }) => ({ start, end, text: `<!--${html.slice(4, -3).replace(/[^\n]/g, 'x')}-->` })),
  )
}
