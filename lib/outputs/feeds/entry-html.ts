import type { Element, ElementContent, Properties, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'
import { type EncodedPhoto, shareVariant } from '../../model/encoded-photo'
import { origin } from '../../site/addresses'
import { type DayForm, type Days, partsOfDays } from '../../site/dates'
import type { Language, Text } from '../../site/languages'

/**
 * A text of the site as it can stand anywhere: its photographs as JPEG with their size, every address with an origin, and
 * none of the marks that only our own pages understand. `address` is the page it stands on; `findPhoto` finds the encoded
 * photograph of a figure by its `photos/<file>`.
 */
export function entryHtml(body: Root, address: string, findPhoto: (file: string) => EncodedPhoto): string {
  const tree = structuredClone(body)
  visit(tree, 'element', (node) => {
    if (typeof node.properties.dataPhoto === 'string') {
      showPhoto(node, findPhoto(node.properties.dataPhoto))
      dropMarks(node)
      return SKIP
    }
    if (node.tagName === 'math') {
      showTex(node)
      return SKIP
    }
    // Readers of feeds set a quotation apart, and most of them nothing else.
    if (node.tagName === 'aside') node.tagName = 'blockquote'
    dropMarks(node)
    if (typeof node.properties.href === 'string') node.properties.href = absolute(node.properties.href, address)
    return undefined
  })
  return toHtml(tree)
}

function showPhoto(figure: Element, encoded: EncodedPhoto): void {
  const image = figure.children.find((child) => child.type === 'element' && child.tagName === 'img')
  const variant = shareVariant(encoded)
  if (image?.type !== 'element' || !variant) return
  const { alt, lang } = image.properties
  image.properties = { src: origin + variant.address, width: variant.width, height: variant.height, alt, lang }
}

/** Few readers of feeds know MathML, and the others show its letters without a formula: each shows the TeX. */
function showTex(formula: Element): void {
  const { alttext, display } = formula.properties
  const code = element('code', {}, String(alttext ?? ''))
  Object.assign(formula, display ? element('pre', {}, code) : code)
}

function dropMarks({ properties }: Element): void {
  for (const name of Object.keys(properties)) {
    if (/^data[A-Z]/.test(name) || name === 'className') delete properties[name]
  }
}

/** What a browser would read on the page; an address it cannot read stays as it is. */
function absolute(href: string, address: string): string {
  const page = new URL(address, origin)
  return URL.canParse(href, page) ? new URL(href, page).href : href
}

type Child = ElementContent | string | undefined

/** An HTML element of an entry; children that are not there are left out. */
export function element(tagName: string, properties: Properties, ...children: Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child): ElementContent[] =>
      typeof child === 'string' ? [{ type: 'text', value: child }] : child ? [child] : [],
    ),
  }
}

/** A link to an address of the site or elsewhere. */
export function anchor(address: string, ...children: Child[]): Element {
  return element('a', { href: address.startsWith('/') ? origin + address : address }, ...children)
}

/** A text, marked with its language when that is not the entry's. */
export function inLanguage({ text, language }: Text, own: Language): Child {
  return language === own ? text : element('span', { lang: language }, text)
}

/** The days of something, each of the two a day to machines. */
export function daysElement(days: Days, language: Language, form?: DayForm): Element {
  const { from, dash, to } = partsOfDays(days, language, form)
  const first = element('time', { dateTime: days.day }, from)
  return to ? element('span', {}, first, dash, element('time', { dateTime: days.lastDay }, to)) : first
}
