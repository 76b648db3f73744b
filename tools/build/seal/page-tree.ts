import type { Element, ElementContent, Parents } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** An element and what it stands in. */
export interface Place {
  element: Element
  parent: Parents
  /** Inside a `<template>`: inert until a script clones it. */
  inert: boolean
}

/** Every element below `parent` in document order, those in `<template>` included. */
export function listPlaces(parent: Parents, inert = false, places: Place[] = []): Place[] {
  for (const element of parent.children) {
    if (element.type !== 'element') continue
    places.push({ element, parent, inert })
    listPlaces(element, inert, places)
    if (element.content) listPlaces(element.content, true, places)
  }
  return places
}

/** The first element of that name, or undefined. */
export function findElement(parent: Parents, tagName: string): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const inside = () => findElement(child, tagName) ?? (child.content && findElement(child.content, tagName))
    const found = child.tagName === tagName ? child : inside()
    if (found) return found
  }
  return undefined
}

/** An attribute as text, by its hast property name; undefined when it is absent. A bare attribute is the empty text. */
export function attribute(element: Element, property: string): string | undefined {
  const value = element.properties[property]
  if (value === undefined || value === null || value === false) return undefined
  if (value === true) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Whether the element carries no attribute beyond these. */
export function hasOnly(element: Element, ...properties: string[]): boolean {
  return Object.keys(element.properties).every((property) => properties.includes(property))
}

/** Takes the child out of its parent. */
export function remove(parent: Parents, child: ElementContent): void {
  const index = parent.children.indexOf(child)
  if (index >= 0) parent.children.splice(index, 1)
}

/** The start of the text on one line, for a message. */
export function excerpt(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}

/** The element's tag as a message shows it: its name and the attribute in question. */
export function showTag({ tagName, properties }: Element, property = ''): string {
  const value = properties[property]
  const shown = typeof value === 'string' ? excerpt(value) : value
  const tag = toHtml({ type: 'element', tagName, properties: { [property]: shown }, children: [] })
  return tag.replace(/<\/[^>]*>$/, '')
}
