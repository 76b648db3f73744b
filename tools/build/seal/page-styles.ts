import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { languages } from '../../../lib/site/languages'
import { resolveAddress } from '../../../lib/site/resolve-address'
import type { Objection } from './page-rules'
import { attribute, findElement, hasOnly, listPlaces, remove } from './page-tree'
import { keepUsedFonts, keepUsedStyles, type Used } from './used-styles'

/** What a script makes, and which variables of the styles it reads. */
export type Made = Omit<Used, 'languages'>

/** What joining the styles of a page asks of the site around it. */
export interface StyleSources {
  /** The text of an exported stylesheet by its path, or undefined. */
  stylesheet: (path: string) => string | undefined
  /** The published path of a renamed file, or undefined. */
  rename: (path: string) => string | undefined
  /** What a script makes, with all that it imports, by its exported path. */
  madeBy: (script: string) => Made
}

const imported: Objection = {
  found: { en: 'an @import in a stylesheet', ko: '스타일시트의 @import' },
  expected: { en: 'all styles in one file', ko: '한 파일에 모은 스타일' },
}
const withAttributes: Objection = {
  found: { en: '<style> with attributes of its own', ko: '속성을 가진 <style>' },
  expected: { en: 'media queries inside the stylesheet', ko: '스타일시트 안의 미디어 쿼리' },
}
// There a browser reads its text as elements.
const inDrawing: Objection = {
  found: { en: '<style> inside <svg>', ko: '<svg> 안의 <style>' },
  expected: { en: 'the styles of a drawing in the stylesheet', ko: '스타일시트에 모은 그림의 스타일' },
}

/**
 * Joins every `<style>` and linked stylesheet of the framework into one `<style>` in place of the first, in document
 * order, with renamed files under their new addresses and without rules and faces for what the page and its scripts cannot
 * have. Changes the page; returns the joined text and what may not be joined.
 */
export function joinStyles(
  page: Root,
  { stylesheet, rename, madeBy }: StyleSources,
): { css: string; objections: Objection[] } {
  const texts: string[] = []
  const objections: Objection[] = []
  let first: Element | undefined
  const classes = new Set<string>()
  const elements = new Set<string>()
  const pageLanguages = new Set<string>(languages)
  const variables = new Set<string>()
  const words: string[] = []
  for (const { element } of listPlaces(page)) {
    words.push(...listTexts(element))
    elements.add(element.tagName)
    for (const name of (attribute(element, 'className') ?? '').split(' ')) classes.add(name)
    const language = attribute(element, 'lang')
    if (language) pageLanguages.add(language.replace(/-.*/, ''))
    const made = element.tagName === 'script' && madeBy(attribute(element, 'src') ?? '')
    if (made) {
      for (const name of made.classes) classes.add(name)
      for (const name of made.elements) elements.add(name)
      for (const name of made.variables) variables.add(name)
    }
    if (element.tagName === 'svg' && findElement(element, 'style')) objections.push(inDrawing)
  }
  for (const { element, parent } of listPlaces(page)) {
    const css = textOfStyle(element, stylesheet)
    if (css === undefined) continue
    if (/@import\b/i.test(css)) objections.push(imported)
    if (element.tagName === 'style' && !hasOnly(element, 'dataPrecedence', 'dataHref')) {
      objections.push(withAttributes)
    }
    texts.push(renameReferences(css, attribute(element, 'dataHref') ?? attribute(element, 'href') ?? '/', rename))
    if (first) remove(parent, element)
    else first = element
  }
  const joined = texts.map((text) => text.trim()).join('\n')
  const used = { classes, elements, languages: pageLanguages, variables }
  const css = objections.length > 0 ? joined : keepUsedFonts(keepUsedStyles(joined, used), words.join(''))
  if (first) {
    first.tagName = 'style'
    first.properties = {}
    first.children = [{ type: 'text', value: css }]
  }
  return { css, objections }
}

/** What an element itself may show: its own text, and attributes, which styles show with `attr()`. */
function listTexts({ tagName, properties, children }: Element): string[] {
  if (tagName === 'style' || tagName === 'script') return []
  const texts = children.map((child) => (child.type === 'text' ? child.value : ''))
  return [...texts, ...Object.values(properties).filter((value) => typeof value === 'string')]
}

function textOfStyle(element: Element, stylesheet: StyleSources['stylesheet']): string | undefined {
  if (element.tagName === 'style') return textOf(element)
  const linked = element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet'
  return linked ? stylesheet(attribute(element, 'href') ?? '') : undefined
}

const references = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))\s*\)/g

/** Every address a stylesheet refers to with `url()`, in order, fragments of the same document left out. */
export function listReferences(css: string): string[] {
  return [...css.matchAll(references)]
    .map(([, double, single, bare]) => double ?? single ?? bare?.trim() ?? '')
    .filter((address) => !address.startsWith('#'))
}

/** The stylesheet with every renamed file under its new address. `base` is the address relative references start from. */
export function renameReferences(css: string, base: string, rename: (path: string) => string | undefined): string {
  return css.replaceAll(references, (whole, double?: string, single?: string, bare?: string) => {
    const target = resolveAddress(double ?? single ?? bare?.trim() ?? '', base)
    const renamed = target.kind === 'internal' ? rename(target.path) : undefined
    return renamed === undefined ? whole : `url(${renamed})`
  })
}
