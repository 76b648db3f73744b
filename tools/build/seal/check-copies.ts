import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { type WrittenKind, writtenKindOf } from '../../../lib/site/written-files'
import { verbatim } from '../../report/message'
import type { LinkedPage } from './check-links'
import { listElementReferences } from './page-references'
import { attribute, excerpt, listPlaces } from './page-tree'
import type { Problem } from './problem'
import type { PageReference } from './seal-page'

/** The files among these that are read outside the site, with the addresses in them, for `checkLinks`. */
export async function readCopies(from: string, files: readonly string[]): Promise<Map<string, LinkedPage>> {
  const copies = new Map<string, LinkedPage>()
  for (const file of files) {
    const listReferences = copyReader(file)
    if (!listReferences) continue
    copies.set(file.normalize('NFC'), { references: listReferences(await readFile(path.join(from, file), 'utf8')) })
  }
  return copies
}

/** Addresses without an origin in files that are read where the site's own is not known. */
export function checkOrigins(copies: ReadonlyMap<string, LinkedPage>): Problem[] {
  return [...copies].flatMap(([file, { references }]) =>
    references
      .filter(({ address }) => !/^[a-z][a-z0-9+.-]*:/i.test(address))
      .map(({ found }) => ({
        file,
        found,
        expected: { en: 'an address with its origin', ko: 'https://로 시작하는 온전한 주소' },
      })),
  )
}

type Reader = (text: string) => string[]

const readers: Record<Exclude<WrittenKind['addresses'], 'none'>, Reader> = {
  xml: readXml,
  json: readJson,
  markdown: readMarkdown,
  robots: (text) => [...text.matchAll(/^sitemap:\s*(\S+)/gim)].flatMap(([, address]) => address ?? []),
}

/**
 * What lists the addresses in the text of a file that is read outside the site: a feed with what its entries contain, a
 * Markdown copy. Nothing for a file of any other kind; the sitemap is compared with the pages.
 */
export function copyReader(file: string): ((text: string) => PageReference[]) | undefined {
  const format = writtenKindOf(file)?.addresses ?? 'none'
  if (format === 'none') return undefined
  return (text) =>
    readers[format](text).map((address) => ({
      use: 'copy',
      property: 'href',
      address,
      found: verbatim(excerpt(address, 200)),
    }))
}

/** An XML file of ours escapes every text, so a parser of HTML finds the same elements in it, but for `<link>` with a text. */
function readXml(text: string): string[] {
  const root = fromHtml(text, { fragment: true })
  return Array.from(listPlaces(root)).flatMap(({ element, parent }) => {
    switch (element.tagName) {
      case 'link':
        return attribute(element, 'href') ?? textAfter(element, parent.children)
      case 'atom:link':
        return attribute(element, 'href') ?? []
      case 'uri':
        return textOf(element)
      case 'content':
      case 'content:encoded':
        return readHtml(textOf(element))
      default:
        return []
    }
  })
}

function textAfter(element: Element, siblings: Nodes[]): string[] {
  const next = siblings[siblings.indexOf(element) + 1]
  return next?.type === 'text' ? [next.value.trim()] : []
}

const jsonAddresses = ['home_page_url', 'feed_url', 'url', 'image']

function readJson(text: string): string[] {
  const addresses: string[] = []
  JSON.parse(text, (key, value: unknown) => {
    if (typeof value !== 'string') return value
    if (jsonAddresses.includes(key)) addresses.push(value)
    if (key === 'content_html') addresses.push(...readHtml(value))
    return value
  })
  return addresses
}

function readHtml(html: string): string[] {
  const places = Array.from(listPlaces(fromHtml(html, { fragment: true })))
  return places.flatMap(({ element }) => listElementReferences(element).map(({ address }) => address))
}

function readMarkdown(text: string): string[] {
  const addresses: string[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(text), (node) => {
    // Every link of ours has its marks; what GitHub makes of an address in a title is its author's word and no link.
    if (!/[[<!]/.test(text.charAt(node.position?.start.offset ?? -1))) return
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') addresses.push(node.url)
  })
  return addresses
}
