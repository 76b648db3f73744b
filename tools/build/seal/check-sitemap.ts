import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { treeOf } from '../../../lib/markdown/html-tree'
import { addressOfFile, fileOfAddress, resolveAddress } from '../../../lib/site/resolve-address'
import { type Message, verbatim } from '../../report/message'
import { attribute, listPlaces } from './page-tree'
import type { SealProblem } from './problem'

const sitemapFile = 'sitemap.xml'

/**
 * Where the sitemap and the pages disagree: an address in it that is no page which search engines may list under that very
 * address, such a page that is not in it, and an alternate that is not in it itself. `text` is that of all its files, `pages` by file, `origin` the site's own.
 */
export function checkSitemap(text: string, pages: ReadonlyMap<string, PageListing>, origin: string): SealProblem[] {
  const { addresses, alternates } = readSitemap(text)
  const own = new Set([...pages].flatMap(([file, page]) => (isOwn(file, page, origin) ? file : [])))
  const listed = new Set(addresses.map((address) => fileAt(address, origin)))
  const wrong = addresses.filter((address) => !own.has(fileAt(address, origin)))
  const astray = alternates.filter((address) => !listed.has(fileAt(address, origin)))
  return [
    ...[...own]
      .filter((file) => !listed.has(file))
      .map((file) => ({
        file,
        found: { en: 'a page that the sitemap does not list', ko: '사이트맵에 없는 페이지' },
        expected: {
          en: 'its address from lib/site/page-kinds.ts, or a page that search engines may not list',
          ko: 'lib/site/page-kinds.ts가 내놓는 주소, 또는 검색 엔진에 싣지 않는 페이지',
        },
      })),
    ...wrong.map((address) => problem(verbatim(address), listable)),
    ...astray.map((address) => problem(alternate(address), listedAsWell)),
  ]
}

const listable = {
  en: 'a page that search engines may list under this address',
  ko: '검색 엔진에 이 주소로 실을 수 있는 페이지',
}
const listedAsWell = { en: 'an address that the sitemap lists as well', ko: '사이트맵에도 있는 주소' }

function alternate(address: string): Message {
  return { en: `the alternate ${address}`, ko: `다른 언어의 주소 ${address}` }
}

function problem(found: Message, expected: Message): SealProblem {
  return { file: sitemapFile, found, expected }
}

function isOwn(file: string, { isAllowed, canonical }: PageListing, origin: string): boolean {
  return isAllowed && (canonical === undefined || fileAt(canonical, origin, addressOfFile(file)) === file)
}

/** The file that an address of the site is answered with; an address elsewhere has none, and is its own name. */
function fileAt(address: string, origin: string, from = '/'): string {
  const target = resolveAddress(address, from, origin)
  return target.kind === 'internal' ? fileOfAddress(target.path) : address
}

function readSitemap(text: string): { addresses: string[]; alternates: string[] } {
  // An index of several sitemaps has the addresses of these, which are no pages.
  const elements = listPlaces(treeOf(text))
    .filter(({ parent }) => parent.type === 'element' && parent.tagName === 'url')
    .map(({ element }) => element)
  const found = (tagName: string) => elements.filter((element) => element.tagName === tagName)
  return {
    addresses: found('loc').map((element) => textOf(element).trim()),
    alternates: found('xhtml:link').map((element) => attribute(element, 'href') ?? ''),
  }
}

/** What a page tells search engines of itself. */
export interface PageListing {
  /** Whether they may list it. */
  isAllowed: boolean
  /** The address to list it under, as the page writes it; its own when it names none. */
  canonical?: string
}

/** Reads the page's canonical link and its word to robots. */
export function readListing(elements: readonly Element[]): PageListing {
  const robots = elements.filter((each) => each.tagName === 'meta' && attribute(each, 'name') === 'robots')
  const link = elements.find((each) => each.tagName === 'link' && attribute(each, 'rel') === 'canonical')
  const canonical = link && attribute(link, 'href')
  return {
    isAllowed: !robots.some((each) => /\b(?:noindex|none)\b/i.test(attribute(each, 'content') ?? '')),
    ...(canonical !== undefined && { canonical }),
  }
}
