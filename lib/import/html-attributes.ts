import type { Root } from 'hast'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import type { Tell } from './passage'
import { became, htmlTag } from './words'

// Written into Markdown, or told of where it is not.
const told = new Set(['href', 'src', 'alt', 'title', 'colSpan', 'rowSpan', 'start', 'data', 'cite', 'dateTime'])

/** Tells of attributes that the Markdown of an element cannot carry: once for each first appearance in a block. */
export function reportAttributes(tree: Root, at: (node: Node, ...told: Parameters<Tell>) => void): void {
  const seen = new Set<string>()
  visit(tree, 'element', (element) => {
    const names = Object.keys(element.properties).filter((name) => !told.has(name))
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
