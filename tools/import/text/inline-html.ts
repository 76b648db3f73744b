import type { Html, Image, Nodes, Parent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { listInlineHtml } from '../../../lib/markdown/gfm/inline-html'
import { htmlToMarkdown } from './html-to-markdown'
import { rangeOf, writePhrase } from './markdown'
import type { AddressWriter } from './new-places'
import { type Edit, excerptOf, lineAt, type Note, type Passage, wordsIn } from './passage'
import { became, htmlTag } from './words'

const marks: Record<string, string> = { em: '*', i: '*', strong: '**', b: '**', code: '`', del: '~~', s: '~~' }
const known = /^(?:small|span|u|sup|sub|kbd|mark|font|big|center|p|div|abbr|cite|q|ins|label|time|var|wbr|section)$/
const foreign = /^<\/?(?:iframe|video|audio|source|embed|object|input|button|form|svg|path|select|option|textarea)\b/i

/** The edits that turn the tags of HTML within a text into Markdown. */
export function editInlineHtml(tree: Root, { text, report }: Passage, addresses: AddressWriter): Edit[] {
  const edits: Edit[] = []
  const links: (string | undefined)[] = []
  const shown = listInlineHtml(tree)
  visit(tree, 'html', (node, index, parent) => {
    const { start, end } = rangeOf(node)
    const line = lineAt(text, start)
    const note: Note = (...noted) => report(line, ...noted)
    const inline = parent && ['paragraph', 'heading', 'tableCell'].includes(parent.type)
    const oneLine = parent?.type === 'tableCell' || parent?.type === 'heading'
    // A line break outside of a cell or a heading is written without HTML.
    if (shown.has(node) && (oneLine || !/^<br/i.test(node.value))) return
    const written =
      inline || isPhrasing(parent)
        ? inlineTag(node, {
            note,
            addresses,
            links,
            last: isLast(index, parent),
            only: isAllOfLink(index, parent),
            oneLine,
          })
        : quoted(
            htmlToMarkdown(node.value, (inside, ...noted) => report(line + inside - 1, ...noted), addresses),
            text,
            start,
          )
    edits.push({ start, end, text: written })
  })
  return edits
}

interface TagContext {
  note: Note
  addresses: AddressWriter
  /** The addresses of the links that are open; nothing for one that gives up its address. */
  links: (string | undefined)[]
  last: boolean
  /** Whether it is all there is between the tags of a link. */
  only: boolean
  /** Whether it stands in a cell or a heading, which end with their line. */
  oneLine: boolean
}

function inlineTag(node: Html, { note, addresses, links, last, only, oneLine }: TagContext): string {
  const [, closing = '', tag = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(node.value) ?? []
  const name = tag.toLowerCase()
  const mark = marks[name]
  if (mark) return mark
  if (name === 'br') return last ? '' : oneLine ? ' ' : '\\\n'
  if (name === 'a') return closing ? closeLink(links) : openLink(node.value, addresses, links, note)
  if (name === 'img') {
    const linkTo = links.at(-1)
    const place = only && linkTo ? { linkTo } : links.length > 0 ? 'link' : 'text'
    return writePhrase(addresses.image(imageOf(node.value), place, note))
  }
  if (known.test(name)) {
    if (!closing) note(htmlTag(excerptOf(node.value)), became.textKept)
    return ''
  }
  if (!foreign.test(node.value)) {
    note(htmlTag(excerptOf(node.value)), became.noElement, { words: wordsIn(node.value) })
    return `\\${node.value}`
  }
  if (closing) return ''
  const address = attributeOf(node.value, 'src') || attributeOf(node.value, 'data')
  if (!address) {
    note(htmlTag(excerptOf(node.value)), became.takenOut)
    return ''
  }
  const title = attributeOf(node.value, 'title') || address
  note(htmlTag(`<${name}> ${address}`), became.asLink, { links: 1, words: wordsIn(title) })
  return writePhrase({ type: 'link', url: address, children: [{ type: 'text', value: title }] })
}

function openLink(html: string, addresses: AddressWriter, links: (string | undefined)[], note: Note): string {
  const address = attributeOf(html, 'href')
  if (!address) note(htmlTag(excerptOf(html)), became.textKeptWithoutTarget)
  const rewritten = address ? addresses.link(address, note) : undefined
  links.push(rewritten)
  return rewritten === undefined ? '' : '['
}

function closeLink(links: (string | undefined)[]): string {
  const address = links.pop()
  return address === undefined ? '' : `](${address})`
}

function imageOf(html: string): Image {
  return {
    type: 'image',
    url: attributeOf(html, 'src'),
    alt: attributeOf(html, 'alt'),
    title: attributeOf(html, 'title'),
  }
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).find(Boolean) ?? ''
}

/** Lines that stand in a quote or a list go on with what stands before the first of them. */
function quoted(markdown: string, text: string, start: number): string {
  const prefix = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return markdown.replaceAll('\n', `\n${prefix.replace(/[^>\s]/g, ' ')}`)
}

function isPhrasing(parent: Parent | undefined): boolean {
  return parent !== undefined && ['emphasis', 'strong', 'delete', 'link'].includes(parent.type)
}

function isLast(index: number | undefined, parent: Parent | undefined): boolean {
  const rest: Nodes[] = parent?.children.slice((index ?? 0) + 1) ?? []
  return rest.every((node) => (node.type === 'text' && node.value.trim() === '') || node.type === 'html')
}

function isAllOfLink(index: number | undefined, parent: Parent | undefined): boolean {
  const { [(index ?? 0) - 1]: before, [(index ?? 0) + 1]: after }: Nodes[] = parent?.children ?? []
  return (
    before?.type === 'html' && /^<a\b/i.test(before.value) && after?.type === 'html' && /^<\/a\b/i.test(after.value)
  )
}
