import type { Element, Parents } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { attribute, hasOnly, listPlaces, remove } from './page-tree'

const chunks = '/_next/static/'

/** Whether the text is `before`, one JSON value and `after`: nothing else can hide behind a known beginning. */
function wrapsJson(text: string, before: string, after: string): boolean {
  if (!text.startsWith(before) || !text.endsWith(after)) return false
  try {
    JSON.parse(text.slice(before.length, text.length - after.length))
    return true
  } catch {
    return false
  }
}

function isScriptWith(element: Element, ...properties: string[]): boolean {
  return element.tagName === 'script' && hasOnly(element, ...properties)
}

function isLink(element: Element, rel: string): boolean {
  return element.tagName === 'link' && attribute(element, 'rel') === rel
}

/**
 * Everything that Next.js 16 and React 19 leave in an exported page and that means nothing without their runtime.
 * A page is cleaned of exactly these; whatever else stands in it is judged by what a page may carry.
 */
const shapes: Record<string, (element: Element, parent: Parents) => boolean> = {
  'script file': (element) =>
    isScriptWith(element, 'src', 'async', 'noModule', 'id', 'crossOrigin') &&
    (attribute(element, 'src') ?? '').startsWith(chunks) &&
    textOf(element) === '',
  'Turbopack bootstrap': (element) =>
    isScriptWith(element, 'id') &&
    wrapsJson(textOf(element), '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(', ');'),
  'payload queue': (element) =>
    isScriptWith(element, 'id') && wrapsJson(textOf(element), '(self.__next_f=self.__next_f||[]).push(', ')'),
  payload: (element) => isScriptWith(element) && wrapsJson(textOf(element), 'self.__next_f.push(', ')'),
  'shell timing': (element) =>
    isScriptWith(element) && textOf(element) === 'requestAnimationFrame(function(){$RT=performance.now()});',
  'script preload': (element) =>
    (isLink(element, 'modulepreload') || (isLink(element, 'preload') && attribute(element, 'as') === 'script')) &&
    (attribute(element, 'href') ?? '').startsWith(chunks),
  'connection to itself': (element) => isLink(element, 'preconnect') && attribute(element, 'href') === '/',
  'render blocking on the shell': (element) =>
    isLink(element, 'expect') &&
    attribute(element, 'blocking') === 'render' &&
    hasOnly(element, 'rel', 'href', 'blocking'),
  'font size adjustment marker': (element) =>
    element.tagName === 'meta' && attribute(element, 'name') === 'next-size-adjust',
  'metadata outlet': (element, parent) =>
    element.tagName === 'div' &&
    parent.type === 'element' &&
    parent.tagName === 'body' &&
    hasOnly(element, 'hidden') &&
    attribute(element, 'hidden') !== undefined &&
    element.children.every((child) => child.type === 'comment' && markers.has(child.value)),
}

/** Comments that React puts between texts, around finished boundaries and at its contributions to html, head and body. */
const markers = new Set([' ', '$', '/$', '&', '/&', 'html', 'head', 'body'])

function removeMarkers(parent: Parents): void {
  for (const child of [...parent.children]) {
    if (child.type === 'comment' && markers.has(child.value)) remove(parent, child)
  }
}

/** Takes out of the page, in place, every known trace of the framework. */
export function removeFramework(page: Parents): void {
  const traces = Object.values(shapes)
  for (const { element, parent } of listPlaces(page)) {
    if (traces.some((matches) => matches(element, parent))) remove(parent, element)
  }
  removeMarkers(page)
  for (const { element } of listPlaces(page)) removeMarkers(element)
}
