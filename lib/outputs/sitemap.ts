import type { Element } from 'xast'
import { x } from 'xastscript'
import { addressesOf, listSitePages } from '../content/site-pages'
import { origin } from '../site/addresses'
import type { Day } from '../site/dates'
import type { Language } from '../site/languages'
import { kindNames, kindOf } from '../site/page-kinds'
import { writeXml } from './feeds/xml'

/** A page that search engines may list. */
export interface ListedPage {
  address: string
  /** Its address in every language it has, itself among them, when it has more than one; and for everybody else. */
  siblings?: Partial<Record<Language | 'x-default', string>>
  /** The last day on which what it shows is known to have changed or been checked; never the day of a build. */
  changedOn?: Day
}

/** Every page that search engines may list, kind by kind, each in the order of the site's languages. Pages that only offer another language are none. */
export function listListedPages(): ListedPage[] {
  const pages = listSitePages().filter(({ kind, isSubstitute }) => !isSubstitute && !kindOf(kind).isUnlisted)
  return kindNames.flatMap((kind) =>
    pages
      .filter((page) => page.kind === kind)
      .map((page): ListedPage => {
        const siblings = addressesOf(page)
        return {
          address: page.address,
          ...(Object.keys(siblings).length > 1 && { siblings }),
          ...(page.changedOn && { changedOn: page.changedOn }),
        }
      }),
  )
}

/** As many addresses as stay below 50,000 and, with their alternates, below 50 MB (https://www.sitemaps.org/protocol.html). */
const mostAddresses = 20_000

/** The sitemap: one file, or where there are too many pages an index of several. */
export function listSitemaps(most = mostAddresses): { path: string; bytes: () => string }[] {
  const pages = listListedPages()
  if (pages.length <= most) return [{ path: 'sitemap.xml', bytes: () => writeUrls(pages) }]
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    bytes: () => writeUrls(pages.slice(index * most, (index + 1) * most)),
  }))
  const index = parts.map(({ path }) => x('sitemap', [x('loc', `${origin}/${path}`)]))
  return [{ path: 'sitemap.xml', bytes: () => writeXml(x('sitemapindex', { xmlns: protocol }, index)) }, ...parts]
}

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function writeUrls(pages: ListedPage[]): string {
  const namespaces = { xmlns: protocol, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
  return writeXml(x('urlset', namespaces, pages.map(url)))
}

function url({ address, siblings = {}, changedOn }: ListedPage): Element {
  const alternates = Object.entries(siblings).map(([hreflang, each]) =>
    x('xhtml:link', { rel: 'alternate', hreflang, href: origin + each }),
  )
  return x('url', [x('loc', origin + address), ...alternates, changedOn && x('lastmod', changedOn)])
}

/** `robots.txt`: everything may be read by everybody (RFC 9309), and where the sitemap is. */
export function writeRobots(): string {
  return `User-Agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`
}
