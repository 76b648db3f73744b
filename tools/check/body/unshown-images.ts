import type { Image, Nodes, Parents } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { write } from '../../report/mend'
import { type InEach, inARow, verbatim } from '../../report/message'
import { type Finding, quote } from '../../report/problem'
import { isPicture, withoutEnding } from '../files/name-forms'
import type { Found, Reading, Rule } from '../prose/reading'
import type { MisplacedImage } from './images'

/** An image that readers of the site would not see as it is written. */
export interface UnshownImage {
  alt: string
  url: string
  caption?: string
  /** In the text or the node it was found in. */
  offset: number
  why: MisplacedImage
}

/** A file that programs for notes show in the place of its name: `![[hall.jpg]]`. */
const embedded = /(?<!\\)[!！]\[\[([^\]|\n]{1,300})(?:\|[^\]\n]*)?\]\]/g

const unreadImage =
  /(?<!\\)[!！]\[([^\][]{0,500})\](?:\(|[ \u3000]?[(（](?=[^\n)）]{0,300}\.(?:jpe?g|png|webp)))([^\n]{0,500})/gi
// The address up to its extension, the size that some editors take, the caption between marks of any sort.
const inParentheses =
  /^\s*<?(.*?\.(?:jpe?g|png|webp|gif|heic)|\S+?)>?(?:\s*=\d*x\d*)?(?:\s+["“”'‘](.*)["“”'’])?\s*[)）]/i

/** The images that Markdown shows as the characters they were written with, most often for a space in the address. */
export function listUnreadImages(text: string): UnshownImage[] {
  const inBrackets = [...text.matchAll(embedded)].flatMap(({ 0: written, 1: url = '', index }) =>
    isPicture(url) ? [{ alt: '', url, offset: index, why: notAnImage(written) }] : [],
  )
  const others = [...text.matchAll(unreadImage)].map(({ 0: written, 1: alt = '', 2: rest = '', index }) => {
    const [, url = '', caption] = inParentheses.exec(rest) ?? []
    return { alt, url, offset: index, ...(caption && { caption }), why: notAnImage(written) }
  })
  return [...inBrackets, ...others].toSorted((one, other) => one.offset - other.offset)
}

/** The image that a link to a photograph was meant to be: ！ of the Korean keyboard stands before it. */
export function imageWithWideMark(
  node: Nodes,
  index: number | undefined,
  parent: Parents | undefined,
): UnshownImage | undefined {
  const before = index ? parent?.children[index - 1] : undefined
  if (node.type !== 'link' || before?.type !== 'text' || !before.value.endsWith('！')) return undefined
  if (!isPicture(node.url)) return undefined
  const { url, title } = node
  const alt = textOf(node)
  const why = notAnImage(`！[${alt}](${url})`)
  return { alt, url, offset: -1, why, ...(title && { caption: title }) }
}

const asMarkdown: InEach = {
  en: '![text](photos/<file> "caption"), with no space in the address and straight marks around the caption',
  ko: '주소에 공백이 없고 설명은 곧은따옴표로 감싼 ![글](photos/<파일> "설명")',
}

/** What is wrong with what was written as an image and is none. */
function notAnImage(written: string): { found: InEach; expected: InEach } {
  const image = quote(written.split('\n', 1)[0] ?? '')
  const found = {
    en: `${image}, which Markdown does not read as an image`,
    ko: `마크다운이 이미지로 읽지 못하는 ${image}`,
  }
  return { found, expected: asMarkdown }
}

/** Whether an image is a link behind the exclamation mark of the sentence before it. */
export function isLinkBehindMark({ alt, url, position }: Image, body: string): boolean {
  const before = body.slice(0, position?.start.offset).slice(-2)
  if (!/\p{L}$/u.test(before) || !alt?.trim()) return false
  const path = url.split(/[?#]/, 1)[0] ?? ''
  // Where GitHub keeps the pictures of its users, their addresses have no ending.
  return (
    /^(?:https?:|mailto:|\/|#)/i.test(url) &&
    withoutEnding(path) === path &&
    !/user-?(?:content|-attachments|-images)/i.test(url)
  )
}

/** The images of raw HTML that the site drops. The first stands for what is around it as well. */
export function listHtmlImages(html: string): UnshownImage[] {
  return [...html.matchAll(/<img\b[^<>]{0,2000}>?/gi)].flatMap(({ 0: tag, index }, position) => {
    const why = judgeHtml(position === 0 ? html : tag)
    if (!why) return []
    const { found, expected } = why
    return {
      alt: attributeOf(tag, 'alt'),
      url: attributeOf(tag, 'src'),
      offset: position && index,
      why: { found, expected },
    }
  })
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? ''
}

const marks: Record<string, string> = {
  b: '**text**',
  strong: '**text**',
  i: '*text*',
  em: '*text*',
  u: '**text**',
  ins: '**text**',
  del: '~~text~~',
  s: '~~text~~',
  hr: '---',
  code: '`code`',
  li: '- item',
  ul: '- item',
  ol: '1. item',
  blockquote: '> text',
}

const ways: Record<string, InEach> = {
  a: { en: '[text](address)', ko: '[글](주소)' },
  br: { en: 'a backslash at the end of the line', ko: '줄 끝에 백슬래시(\\)' },
  pre: { en: 'a block between lines ```', ko: '``` 두 줄 사이의 코드' },
  table: { en: 'a table of | columns |', ko: '| 열 |로 된 표' },
  details: {
    en: '<details> and <summary>…</summary> on lines of their own, an empty line, the text, an empty line, </details>',
    ko: '<details>와 <summary>…</summary>를 따로 줄에 쓰고, 빈 줄, 글, 빈 줄, </details>',
  },
  summary: { en: '<summary>…</summary> right below <details>', ko: '<details> 바로 아래에 <summary>…</summary>' },
  kbd: { en: '<kbd>…</kbd> within a line', ko: '한 줄 안에서 <kbd>…</kbd>' },
  p: { en: 'the text, with an empty line before and after it', ko: '앞뒤로 한 줄씩 비운 글' },
}

/** What is wrong with raw HTML in Markdown: the site drops all of it but comments, which nobody misses. Images in it are judged apart. */
export function judgeHtml(html: string): Finding | undefined {
  if (/^\s*<!--[\s\S]*-->\s*$/.test(html) || html.startsWith('</')) return undefined
  const name = /^\s*<([a-z][a-z0-9-]*)/i.exec(html)?.[1]?.toLowerCase() ?? ''
  const mark = marks[name]
  const way = mark === undefined ? ways[name] : verbatim(mark)
  const mend = way && inARow({ en: 'in Markdown: ', ko: '마크다운으로는: ' }, way)
  const written = quote(html.split('\n', 1)[0] ?? '')
  return {
    found: { en: `raw HTML ${written}, which the site drops`, ko: `사이트에서 빠지는 HTML ${written}` },
    expected: { en: 'Markdown, or code between backticks', ko: '마크다운, 또는 백틱(`)으로 감싼 코드' },
    ...(mend && { mend }),
  }
}

/** Links that an exclamation mark before them makes images, and notes that other programs show in the place of their name. */
export const exclamations: Rule = {
  suspects: (body) => /\p{L}!\[|[!！]\[\[/u.test(body),
  judge: (reading) => [...listLinks(reading), ...listNotes(reading)],
}

function listLinks({ tree, body }: Reading): Found[] {
  const found: Found[] = []
  visit(tree, 'image', (node) => {
    if (!isLinkBehindMark(node, body)) return
    found.push({ offset: node.position?.start.offset ?? 0, finding: linkAsImage(node, body) })
  })
  return found
}

function linkAsImage({ position }: Image, body: string): Finding {
  const offset = position?.start.offset ?? 0
  const link = body.slice(offset + '!'.length, position?.end.offset)
  const word = /\S*$/.exec(body.slice(0, offset).split('\n').at(-1) ?? '')?.[0] ?? ''
  return {
    found: {
      en: `a link that the ! before it makes an image, ${quote(link)}`,
      ko: `느낌표에 붙어 이미지로 읽히는 링크 ${quote(link)}`,
    },
    expected: { en: 'a space between the two', ko: '느낌표와 링크 사이에 공백' },
    mend: write(`${word}! ${link}`),
    edit: { start: offset + '!'.length, end: offset + '!'.length, text: ' ' },
  }
}

function listNotes({ body, isText }: Reading): Found[] {
  return [...body.matchAll(embedded)].flatMap(({ 0: written, 1: name = '', index }) =>
    isText(index) && !isPicture(name) ? [{ offset: index, finding: notAnImage(written) }] : [],
  )
}
