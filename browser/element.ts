/** Makes an element from attributes and children, without any HTML text, so that a page may require trusted types. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

const SVG = 'http://www.w3.org/2000/svg'

/** An icon of 24 units drawn as one line in the colour of the text; hidden from assistive technology. */
export function createIcon(line: string): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg')
  const path = document.createElementNS(SVG, 'path')
  const attributes = { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'aria-hidden': 'true' }
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value)
  path.setAttribute('d', line)
  icon.append(path)
  return icon
}

/** Gives the links to this page in other languages its query, such as a filter or what is searched for; call it when that has changed. */
export function carryQuery() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel="alternate"]'))
    link.href = link.pathname + location.search
}
