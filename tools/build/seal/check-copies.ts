import { readFileSync } from 'node:fs'
import path from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { treeOf } from '../../../lib/markdown/html-tree'
import type { TextCache } from '../../../lib/site/disk-files'
import { type WrittenKind, writtenKindOf } from '../../../lib/site/written-files'
import type { LinkedPage } from './check-links'
import { listElementReferences, type Reference, showReference } from './page-references'
import { listPlaces } from './page-tree'
import type { SealProblem } from './problem'

/** Files that are read outside the site, with the addresses in them. */
export type Copies = ReadonlyMap<string, LinkedPage>

/** The files among these that are read outside the site, for `checkLinks`. `cache` keeps the addresses of texts. */
export async function readCopies(from: string, files: readonly string[], cache?: TextCache): Promise<Copies> {
  const copies = new Map<string, LinkedPage>()
  for (const file of files) {
    const listReferences = copyReader(file)
    if (!listReferences) continue
    const text = readFileSync(path.join(from, file), 'utf8')
    const format = writtenKindOf(file)?.addresses
    const kept = await cache?.find(`${format}\0${text}`, () => JSON.stringify(listReferences(text)))
    copies.set(file.normalize('NFC'), { references: kept === undefined ? listReferences(text) : JSON.parse(kept) })
  }
  await cache?.tidy()
  return copies
}

/** Addresses without an origin in files that are read where the site's own is not known. */
export function checkOrigins(copies: Copies): SealProblem[] {
  return [...copies].flatMap(([file, { references }]) =>
    references
      .filter(({ address }) => !/^[a-z][a-z0-9+.-]*:/i.test(address))
      .map((reference) => ({
        file,
        found: showReference(reference),
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
export function copyReader(file: string): ((text: string) => Reference[]) | undefined {
  const format = writtenKindOf(file)?.addresses ?? 'none'
  if (format === 'none') return undefined
  return (text) => readers[format](text).map((address) => ({ use: 'copy', property: 'href', address }))
}

/** Elements of feeds that carry addresses, with what stands in them: an XML file of ours escapes every text, so no element is hidden in one. */
const addressElements = /<(link|atom:link|uri|content|content:encoded)\b([^>]*)>([^<]*)/g

function readXml(text: string): string[] {
  return [...text.matchAll(addressElements)].flatMap(([, name, attributes = '', words = '']) => {
    if (name === 'uri') return unescapeXml(words)
    if (name === 'content' || name === 'content:encoded') return readHtml(unescapeXml(words))
    const href = / href="([^"]*)"/.exec(attributes)?.[1]
    return href === undefined ? unescapeXml(words).trim() || [] : unescapeXml(href)
  })
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hexadecimal, decimal, name) =>
    name
      ? (named[name] ?? whole)
      : String.fromCodePoint(Number.parseInt(hexadecimal ?? decimal, hexadecimal ? 16 : 10)),
  )
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

// A post stands in the feeds of the site, its tags and its event, in three formats each.
const inHtml = new Map<string, string[]>()

function readHtml(html: string): string[] {
  const known = inHtml.get(html) ?? listAddresses(html)
  inHtml.set(html, known)
  return known
}

function listAddresses(html: string): string[] {
  return listPlaces(treeOf(html)).flatMap(({ element }) => listElementReferences(element).map(({ address }) => address))
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
