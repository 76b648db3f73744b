import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { site } from '../../../site.config'
import { startOfDay } from '../../clock/wall-clock'
import type { Day } from '../../site/dates'
import { remembered } from '../../site/remembered'

/** An XML 1.0 document in UTF-8, an element a line. Characters that XML cannot hold (section 2.2) are left out. */
export function writeXml(root: Element): string {
  const document = `<?xml version="1.0" encoding="utf-8"?>\n${toXml(onLines(root), { closeEmptyElements: true, tightClose: true })}\n`
  return document
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(']]>', ']]&gt;') // section 2.4: not in a text, even without CDATA; toXml lets it stand
}

/** An element with those that have no text beside them on lines of their own: white space beside a text would become part of it. */
function onLines(element: Element): Element {
  if (element.children.some(({ type }) => type !== 'element')) return element
  const line = { type: 'text', value: '\n' } as const
  const children = element.children.flatMap((child) => [line, child.type === 'element' ? onLines(child) : child])
  return { ...element, children: children.length > 0 ? [...children, line] : [] }
}

/** A day as the moment that feeds ask for: it begins where the community is, so the day itself stays readable. */

/** RFC 3339 date-time (RFC 4287, section 3.3): `2025-03-30T00:00:00+09:00`. */
export const atomMoment = remembered((day: Day) => startOfDay(day, site.timeZone))

/** RFC 822 date-time with a year of four digits (RSS 2.0): `Sun, 30 Mar 2025 00:00:00 +0900`. */
export function rssMoment(day: Day): string {
  const start = atomMoment(day)
  const offset = start.slice(-6)
  return new Date(start.replace(offset, 'Z')).toUTCString().replace('GMT', offset.replace(':', ''))
}
