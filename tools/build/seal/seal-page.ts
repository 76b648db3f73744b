import { gzipSync } from 'node:zlib'
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { documentOf } from '../../../lib/markdown/html-tree'
import { speculationRules } from '../../../lib/site/page-head'
import type { Analytics } from '../../../lib/site/settings'
import { type PageListing, readListing } from './check-sitemap'
import { removeFramework } from './framework'
import { pagePolicy } from './page-policy'
import { listElementReferences, type Reference, renameAddresses } from './page-references'
import { listObjections, type Objection } from './page-rules'
import { judgeShape } from './page-shape'
import { joinStyles, listReferences, type StyleSources } from './page-styles'
import { attribute, findElement, hasOnly, listPlaces } from './page-tree'
import { listNamed } from './unnamed-photographs'

/** What the rest of the site has to be compared with, once the page itself is written. */
export interface PageFacts {
  ids: Set<string>
  references: Reference[]
  listing: PageListing
  objections: Objection[]
  /** The files below `photos/` that it names. */
  photographs: string[]
  /** Bytes after a quick gzip; brotli makes fewer of them. */
  gzip: number
}

/** A page as it is published. */
export interface SealedPage extends PageFacts {
  html: string
}

/** One that was sealed just now, with its HTML after gzip. */
interface NewlySealed extends SealedPage {
  gzipped: Buffer
}

/** Shortest form that browsers of this century read alike: the "dangerous" characters are so only to Internet Explorer 8. */
const writing = { allowDangerousCharacters: true, characterReferences: { useNamedReferences: true } }

/**
 * Cleans one exported page of the framework, gives it its policy and judges everything that is left in it. `analytics` is
 * what the site's settings state: its script, once, is the only one that may come from another origin.
 */
export function sealPage(html: string, sources: StyleSources, analytics?: Analytics): NewlySealed {
  const page = documentOf(html)
  removeFramework(page)
  const { css, objections } = joinStyles(page, sources)
  const ids = new Set<string>()
  const references: Reference[] = listReferences(css).map((address) => {
    return { use: 'resource', property: 'url()', address, tagName: 'style' }
  })
  const elements: Element[] = []
  let counts = false
  for (const { element, inert } of listPlaces(page)) {
    if (analytics && !counts && isAnalyticsScript(element, analytics)) {
      counts = true
      continue
    }
    objections.push(...listObjections(element))
    renameAddresses(element, sources.rename)
    references.push(...listElementReferences(element))
    const id = attribute(element, 'id')
    if (id !== undefined && !inert) {
      if (ids.has(id)) objections.push(repeated(id))
      ids.add(id)
    }
    keepFirstNewline(element)
    elements.push(element)
  }
  objections.push(...judgeShape(page, elements))
  preloadFonts(page, css)
  insertPolicy(page, policyFor(elements, css, references, counts ? analytics : undefined))
  const sealed = toHtml(page, writing)
  const gzipped = gzipSync(sealed, { level: 1 })
  return {
    ...{ html: sealed, ids, references, listing: readListing(elements), objections },
    photographs: listNamed(sealed),
    ...{ gzipped, gzip: gzipped.length },
  }
}

function policyFor(
  elements: Element[],
  css: string,
  references: Reference[],
  analytics: Analytics | undefined,
): string {
  const has = (test: (element: Element) => boolean) => elements.some(test)
  const scripts = elements.filter((element) => element.tagName === 'script')
  return pagePolicy({
    script: scripts.some((script) => script.properties.src !== undefined),
    ...(scripts.some((script) => script.properties.type === 'speculationrules') && { speculationRules }),
    ...(analytics && { analytics: new URL(analytics.script).origin }),
    css,
    fonts: references.some(({ use, address }) => use === 'resource' && /\.(?:woff2?|ttf|otf)$/.test(address)),
    media: has(({ tagName }) => ['audio', 'video'].includes(tagName)),
    recording: has(({ tagName }) => tagName === 'talk-video'),
    ownPhotographs: has(({ properties }) => properties.dataWrite !== undefined),
    manifest: has((element) => element.tagName === 'link' && attribute(element, 'rel') === 'manifest'),
    form: has((element) => element.tagName === 'form' && attribute(element, 'method')?.toLowerCase() !== 'dialog'),
  })
}

function repeated(id: string): Objection {
  return {
    found: { en: `id="${id}" more than once`, ko: `두 번 이상 쓰인 id="${id}"` },
    expected: { en: 'every id once on a page', ko: '한 페이지에 한 번씩만 쓰인 id' },
  }
}

/** Straight after the encoding, so that nothing that the policy governs comes before it. */
function insertPolicy(page: Root, content: string): void {
  const head = findElement(page, 'head')
  head?.children.splice(1, 0, {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['Content-Security-Policy'], content },
    children: [],
  })
}

/** Fonts of the styles are asked for before anything is set in them, so that the first page looks like every other. */
function preloadFonts(page: Root, css: string): void {
  const fonts = new Set(listReferences(css).filter((address) => address.endsWith('.woff2')))
  const links = Array.from(fonts, (href) => ({
    type: 'element' as const,
    tagName: 'link',
    properties: { rel: ['preload'], as: 'font', type: 'font/woff2', crossOrigin: '', href },
    children: [],
  }))
  findElement(page, 'head')?.children.splice(1, 0, ...links)
}

/** A parser drops the newline right after `<pre>`, so one that belongs to the text has to be written twice. */
function keepFirstNewline({ tagName, children }: Element): void {
  const first = children[0]
  if ((tagName === 'pre' || tagName === 'textarea') && first?.type === 'text' && first.value.startsWith('\n')) {
    first.value = `\n${first.value}`
  }
}

/** Whether the element is exactly the script that the site's settings ask for: no other address, no other attribute, no text. */
function isAnalyticsScript(element: Element, { script, attributes = {} }: Analytics): boolean {
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
