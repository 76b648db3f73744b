import type { Element, Root as HastRoot, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { Node as MdastNode, Node } from 'unist'
import { visit } from 'unist-util-visit'
import { arrangeFigures } from './captions'
import { countElement } from './counts'
import { writeMarkdown } from './markdown'
import { type AddressWriter, placeIn } from './new-places'
import { type Construct, type Note, wordsIn } from './passage'
import { arrangeTables, flattenCell } from './tables'
import { became, htmlTag, plain } from './words'

/** Reports something in raw HTML, by its line in it, counted from 1. */
type NoteInside = (line: number, ...noted: Parameters<Note>) => void

const embedded = new Set(['iframe', 'video', 'audio', 'embed', 'object'])
const silent = new Set(['svg', 'canvas', 'math', 'input', 'select', 'textarea', 'button', 'map'])

/** Raw HTML as Markdown. What Markdown has no words for keeps its text and is reported. */
export function htmlToMarkdown(html: string, note: NoteInside, addresses: AddressWriter): string {
  const tree = fromHtml(html, { fragment: true })
  const at = (node: MdastNode, ...noted: Parameters<Note>) => note(node.position?.start.line ?? 1, ...noted)
  reportAttributes(tree, at)
  arrangeFigures(tree)
  arrangeTables(tree, at)
  replaceElements(tree, at)
  const converted = toMdast(tree)
  if (converted.type !== 'root') return ''
  visit(converted, 'tableCell', (cell) => flattenCell(cell, (...noted) => at(cell, ...noted)))
  visit(converted, (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    if (node.type === 'link') {
      const rewritten = addresses.link(node.url, (...noted) => at(node, ...noted))
      if (rewritten !== undefined) node.url = rewritten
      else if ('children' in parent) parent.children.splice(index, 1, ...node.children)
      return rewritten === undefined ? index : undefined
    }
    if (node.type !== 'image') return undefined
    const rewritten = addresses.image(node, placeIn(parent), (...noted) => at(node, ...noted))
    parent.children.splice(index, 1, rewritten)
    return index + 1
  })
  return writeMarkdown(converted.children)
}

/** What no page of this site has: players become links, drawings and forms are taken out. */
function replaceElements(tree: HastRoot, at: (node: MdastNode, ...noted: Parameters<Note>) => void): void {
  visit(tree, 'element', (element: Element, index, parent) => {
    const { tagName, properties } = element
    if (!parent || index === undefined) return undefined
    if (properties.colSpan || properties.rowSpan) {
      at(element, overCells(tagName), became.firstCell)
    }
    if (tagName === 'details') at(element, htmlTag('<details>'), became.alwaysShown)
    const address = embedded.has(tagName) ? addressOf(element) : undefined
    if (!address && !embedded.has(tagName) && !silent.has(tagName)) return undefined
    const { words, links, images, tables, headings, codeBlocks } = countElement(element)
    const without = { words: -words, links: -links, images: -images, tables: -tables, headings: -headings }
    if (!address) {
      at(element, htmlTag(`<${tagName}>`), became.takenOut, { ...without, codeBlocks: -codeBlocks })
      parent.children.splice(index, 1)
      return index
    }
    const text = String(properties.title ?? address)
    const change = { ...without, codeBlocks: -codeBlocks, words: wordsIn(text) - words, links: 1 - links }
    at(element, htmlTag(`<${tagName}> ${address}`), became.asLink, change)
    parent.children[index] = {
      type: 'element',
      tagName: 'a',
      properties: { href: address },
      children: [{ type: 'text', value: text }],
      ...(element.position && { position: element.position }),
    }
    return undefined
  })
}

function addressOf({ properties, children }: Element): string | undefined {
  const own = properties.src ?? properties.data
  if (own) return String(own)
  const source = children.find((child) => child.type === 'element' && child.tagName === 'source')
  return source?.type === 'element' && source.properties.src ? String(source.properties.src) : undefined
}

function overCells(tagName: string): Construct {
  return plain({ en: `HTML <${tagName}> over several cells`, ko: `여러 칸에 걸친 HTML <${tagName}>` })
}

// Written into Markdown, or reported where it is not.
const covered = new Set(['href', 'src', 'alt', 'title', 'colSpan', 'rowSpan', 'start', 'data', 'cite', 'dateTime'])

/** Reports attributes that the Markdown of an element cannot carry: once for each first appearance in a block. */
function reportAttributes(tree: Root, at: (node: Node, ...noted: Parameters<Note>) => void): void {
  const seen = new Set<string>()
  visit(tree, 'element', (element) => {
    const names = Object.keys(element.properties).filter((name) => !covered.has(name))
    const fresh = names.filter((name) => !seen.has(`${element.tagName} ${name}`))
    for (const name of fresh) seen.add(`${element.tagName} ${name}`)
    if (fresh.length === 0) return
    const written = fresh.map((name) => {
      const value = element.properties[name]
      const text = Array.isArray(value) ? value.join(' ') : String(value)
      return `${name === 'className' ? 'class' : name}="${text}"`
    })
    const reason = fresh.some((name) => name === 'id' || name === 'name') ? became.noTarget : became.noLayout
    at(element, htmlTag(`<${element.tagName} ${written.join(' ')}>`), reason)
  })
}
