import type { Element } from 'hast'
import type { Analytics } from '../site-config'
import { attribute, hasOnly } from './page-tree'

/** Whether the element is exactly the script that the site's settings ask for: no other address, no other attribute, no text. */
export function isAnalyticsScript(element: Element, { script, attributes = {} }: Analytics): boolean {
  const data = Object.entries(attributes).map(([name, value]) => [propertyOf(name), value] as const)
  return (
    element.tagName === 'script' &&
    element.children.length === 0 &&
    hasOnly(element, 'defer', 'src', ...data.map(([property]) => property)) &&
    element.properties.defer === true &&
    attribute(element, 'src') === script &&
    data.every(([property, value]) => attribute(element, property) === value)
  )
}

/** `data-site-id` as a tree of HTML names it: `dataSiteId`. */
function propertyOf(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
