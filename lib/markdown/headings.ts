import type { Element, ElementContent, Nodes as HtmlNode, Root } from 'hast'
import type { Heading, Nodes as MarkdownNode } from 'mdast'
import { visit } from 'unist-util-visit'
import { contentId, pageIds } from '../site/page-ids'
import { slugify } from '../site/slug'
import { splitStageNames } from './name-list'

/** What GitHub leaves out of the ids of headings. */
const noPartOfId = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control} -]/gu

/**
 * Gives every heading an id made of its words, without its number, so that renumbering the talks breaks no link.
 * An id the author gave with `{: #id}` stays. Ids are unique within the document and none of a page's own, Korean words stay Korean.
 */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const taken = new Set<string>()
    const headings: { node: Element; id?: string }[] = []
    visit(tree, 'element', (node) => {
      const id = typeof node.properties.id === 'string' ? node.properties.id : undefined
      // Only the heading that remark-rehype makes has a class.
      if (id === pageIds.footnotes && node.properties.className) return
      if (/^h[1-6]$/.test(node.tagName)) headings.push({ node, ...(id && { id }) })
    })
    const give = (node: Element, id: string) => {
      const own = contentId(id.replace(noPartOfId, '').replaceAll(' ', '-')) || 'section'
      let free = own
      for (let number = 1; taken.has(free); number++) free = `${own}-${number}`
      taken.add(free)
      node.properties.id = free
    }
    for (const { node, id } of headings) if (id) give(node, id)
    for (const { node, id } of headings) if (!id) give(node, slugify(readHeadingNumber(headingText(node)).text))
  }
}

/** A heading's own number and the text behind it. */
interface NumberedHeading {
  order?: number
  text: string
}

// A keycap is a digit, optionally a variation selector, and U+20E3 (Unicode TR51); the ten has a character of its own.
const keycap = /^\s*((?:\d\uFE0F?\u20E3)+|\u{1F51F})\s*/u
const plain = /^\s*(\d{1,3})[.)]\s+/

/** Splits `1️⃣ Name`, `🔟 Name`, `1. Name` and `1) Name` into the number and the rest. */
export function readHeadingNumber(heading: string): NumberedHeading {
  const match = keycap.exec(heading) ?? plain.exec(heading)
  const marker = match?.[1]
  if (!match || !marker) return { text: heading.trim() }
  const order = marker === '\u{1F51F}' ? 10 : Number(marker.replace(/\D/g, ''))
  return { order, text: heading.slice(match[0].length).trim() }
}

/** Turns level-1 headings of a body into level-2 ones, because the page's one `<h1>` is the title of the front matter. */
export function rehypeOneTitle() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'h1') node.tagName = 'h2'
    })
  }
}

/** What the heading of a section says of a talk. */
export interface TalkHeading {
  order?: number
  /** As they are spelled in the heading; none when it states a title only. */
  speakers: string[]
  /** Those of them who lead a conversation; none for most talks. */
  moderators?: string[]
  /** Those of them who may do so as well, as the text can be read. */
  doubtful?: string[]
  title: string
}

/**
 * Reads `1️⃣ Name | Title`, `1. Name | Title` and `Name | Title`, and any heading whose attribute list names a speaker.
 * How several names are joined, `splitStageNames` says. Full-width bars count as well, but none in code or in a formula.
 */
export function readTalkHeading(heading: Element | Heading): TalkHeading {
  const { dataSpeaker } = (heading.type === 'element' ? heading.properties : heading.data?.hProperties) ?? {}
  return readTalkWords(talkWords(heading), typeof dataSpeaker === 'string' ? dataSpeaker : undefined)
}

/** The same of the words of a heading, as `talkWords` has them. */
export function readTalkWords(words: string, speaker?: string): TalkHeading {
  const { order, text } = readHeadingNumber(words)
  const [left = '', ...rest] = text.split(/\s*[|｜]\s*/)
  const names = rest.length > 0 ? left : ''
  const stage = splitStageNames(speaker ?? names)
  return {
    ...(order !== undefined && { order }),
    speakers: stage.names,
    ...(stage.moderators.length > 0 && { moderators: stage.moderators }),
    ...(stage.doubtful.length > 0 && { doubtful: stage.doubtful }),
    title: (rest.length > 0 ? rest.join(' | ') : text).replaceAll(barOfCode, '|'),
  }
}

/** Where in the words of a heading, as `talkWords` has them, its title begins: behind its number and the names. */
export function titleStart(words: string): number {
  const { text } = readHeadingNumber(words)
  const start = words.trimEnd().length - text.length
  return start + (/^[^|｜]*[|｜]\s*/.exec(text)?.[0].length ?? 0)
}

/** One key for titles that differ only in Unicode form, case, emoji, punctuation or white space. */
export function titleKey(title: string): string {
  return slugify(title.normalize('NFKC')).replaceAll('-', ' ')
}

/** The words of a heading in HTML, on one line: without the numbers of footnotes. */
export function headingText(heading: Element): string {
  return oneLine(wordsInHtml(heading))
}

/** The words of a heading in Markdown, the same as those of the HTML it becomes: pictures stand behind a heading there. */
export function markdownHeadingText(heading: Heading): string {
  return oneLine(wordsInMarkdown(heading))
}

/** Stands for a bar that separates nothing, because it is in code or in a formula: a noncharacter, which no text has (Unicode 23.7). */
const barOfCode = '\uFDD0'

/** The words of a heading, a character for each of them, in which every bar is one between a name and a title. */
export function talkWords(heading: Element | Heading): string {
  return oneLine(heading.type === 'element' ? wordsInHtml(heading, barOfCode) : wordsInMarkdown(heading, barOfCode))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The words of HTML as they stand, of a formula its TeX: without the numbers of footnotes and the arrows back to them. */
export function wordsInHtml(node: HtmlNode, barInCode = '|'): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || isFootnoteMark(node)) return ''
  if (node.tagName === 'math') return String(node.properties.alttext ?? '').replaceAll('|', barInCode)
  if (node.tagName === 'br') return ' '
  const words = node.children.map((child) => wordsInHtml(child, barInCode)).join('')
  return node.tagName === 'code' ? words.replaceAll('|', barInCode) : words
}

function isFootnoteMark(node: HtmlNode): boolean {
  return node.type === 'element' && ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties)
}

function wordsInMarkdown(node: MarkdownNode, barInCode = '|'): string {
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode' || node.type === 'inlineMath') return node.value.replaceAll('|', barInCode)
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map((child) => wordsInMarkdown(child, barInCode)).join('') : ''
}

/** What a heading shows behind so many characters of its `headingText`. The marks of footnotes before that come last. */
export function contentBehind(heading: Element, start: number): ElementContent[] {
  let left = headingText(heading).slice(0, start).replace(/\s/g, '').length
  const marks: ElementContent[] = []
  const behind = (node: ElementContent): ElementContent[] => {
    if (left === 0) return [node]
    if (node.type === 'text') {
      let at = 0
      for (; left > 0 && at < node.value.length; at++) if (/\S/.test(node.value.charAt(at))) left--
      const value = node.value.slice(at).trimStart()
      return value ? [{ ...node, value }] : []
    }
    if (node.type !== 'element') return []
    if (node.tagName === 'math') {
      left = Math.max(0, left - wordsInHtml(node).replace(/\s/g, '').length)
      return []
    }
    if (node.tagName === 'sup' && node.children.some(isFootnoteMark)) {
      marks.push(node)
      return []
    }
    const children = node.children.flatMap(behind)
    return children.length > 0 ? [{ ...node, children }] : []
  }
  return [...heading.children.flatMap(behind), ...marks]
}

/** Has the headings of a document leave these ids to the page around it, and take the next free ones; answers whether any had to. */
export function yieldIdsIn(tree: Root, taken: readonly string[]): boolean {
  const used = new Set(taken)
  const yielding: Element[] = []
  visit(tree, 'element', (node) => {
    const { id } = node.properties
    if (typeof id !== 'string') return
    if (taken.includes(id)) yielding.push(node)
    used.add(id)
  })
  for (const { properties } of yielding) {
    const wanted = properties.id
    for (let count = 2; used.has(String(properties.id)); count++) properties.id = `${wanted}-${count}`
    used.add(String(properties.id))
  }
  return yielding.length > 0
}
