import type { Html, Image, Nodes, Parent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { type CarryImage, htmlToMarkdown } from './html-to-markdown'
import { writeMarkdown } from './markdown'
import { type Edit, excerptOf, lineAt, type Passage } from './passage'

const marks: Record<string, string> = { em: '*', i: '*', strong: '**', b: '**', code: '`', del: '~~', s: '~~' }
const known = /^(?:small|span|u|sup|sub|kbd|mark|font|big|center|p|div|abbr|cite|q|ins|label|time|var|wbr|section)$/

/** The edits that turn the tags of HTML within a text into Markdown. */
export function editInlineHtml(tree: Root, { text, report }: Passage, carryImage: CarryImage): Edit[] {
  const edits: Edit[] = []
  const links: string[] = []
  visit(tree, 'html', (node, index, parent) => {
    const { start, end } = rangeOf(node)
    if (/^\s*<!--/.test(node.value)) return
    const tell = (construct: string, reason: string) => report(lineAt(text, start), construct, reason)
    const inline = parent && ['paragraph', 'heading', 'tableCell'].includes(parent.type)
    const written =
      inline || isPhrasing(parent)
        ? inlineTag(node, {
            tell,
            carryImage,
            links,
            last: isLast(index, parent),
            inCell: parent?.type === 'tableCell',
          })
        : quoted(htmlToMarkdown(node.value, tell, carryImage), text, start)
    edits.push({ start, end, text: written })
  })
  return edits
}

interface Surroundings {
  tell(construct: string, reason: string): void
  carryImage: CarryImage
  /** The addresses of the links that are open. */
  links: string[]
  last: boolean
  inCell: boolean
}

function inlineTag(node: Html, { tell, carryImage, links, last, inCell }: Surroundings): string {
  const [, closing = '', tag = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(node.value) ?? []
  const name = tag.toLowerCase()
  const mark = marks[name]
  if (mark) return mark
  if (name === 'br') return last ? '' : inCell ? ' ' : '\\\n'
  if (name === 'a') return closing ? `](${links.pop() ?? ''})` : openLink(attributeOf(node.value, 'href'), links)
  if (name === 'img') return writeMarkdown([{ type: 'paragraph', children: [carryImage(imageOf(node.value), tell)] }])
  if (known.test(name)) {
    if (!closing) tell(`HTML ${excerptOf(node.value)}`, 'its text is kept without it')
    return ''
  }
  if (!/^<\/?(?:script|style|iframe|video|audio|embed|object|input|button|form|svg)\b/i.test(node.value)) {
    tell(`HTML ${excerptOf(node.value)}`, 'no element of HTML: shown as it was written')
    return `\\${node.value}`
  }
  if (!closing) tell(`HTML ${excerptOf(node.value)}`, 'taken out')
  return ''
}

function openLink(address: string, links: string[]): string {
  links.push(address)
  return '['
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
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? ''
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

function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
