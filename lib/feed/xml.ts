/** An element of an XML document; attributes without a value are left out. */
export interface XmlElement {
  name: string
  attributes: Record<string, string | undefined>
  children: (XmlElement | string)[]
}

/** An element. Children that are not there are left out. */
export function xml(
  name: string,
  attributes: XmlElement['attributes'],
  ...children: (XmlElement | string | undefined)[]
): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) }
}

/** An XML 1.0 document in UTF-8, an element a line. Characters that XML cannot hold (section 2.2) are left out. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root, '')}`
}

function write({ name, attributes, children }: XmlElement, indent: string): string {
  const stated = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeText(value)}"`],
  )
  const open = `${indent}<${name}${stated.join('')}`
  if (children.length === 0) return `${open}/>\n`
  // White space beside a text would become part of it.
  if (children.some((child) => typeof child === 'string')) return `${open}>${inline(children)}</${name}>\n`
  const lines = children.map((child) => (typeof child === 'string' ? '' : write(child, `${indent}  `)))
  return `${open}>\n${lines.join('')}${indent}</${name}>\n`
}

function inline(children: XmlElement['children']): string {
  return children.map((child) => (typeof child === 'string' ? escapeText(child) : write(child, '').trimEnd())).join('')
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => references[character] ?? character)
}
