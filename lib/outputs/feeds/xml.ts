import { site } from '../../../site.config'
import { startOfDay } from '../../clock/wall-clock'
import type { Day } from '../../site/dates'

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

/** A day as the moments that feeds ask for: it begins where the community is, so the day itself stays readable. */

/** RFC 3339 date-time (RFC 4287, section 3.3): `2025-03-30T00:00:00+09:00`. */
export function atomMoment(day: Day): string {
  return startOfDay(day, site.timeZone)
}

/** RFC 822 date-time with a year of four digits (RSS 2.0): `Sun, 30 Mar 2025 00:00:00 +0900`. */
export function rssMoment(day: Day): string {
  const start = startOfDay(day, site.timeZone)
  const offset = start.slice(-6)
  return new Date(start.replace(offset, 'Z')).toUTCString().replace('GMT', offset.replace(':', ''))
}
