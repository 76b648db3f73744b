import type { BreadcrumbList, CollectionPage, Graph, Thing } from 'schema-dts'
import { findSpeaker } from '../../content/speakers'
import { absolute, address, laterAddress, origin } from '../../site/addresses'
import { type Language, languages } from '../../site/languages'
import { contentId } from '../../site/page-ids'
import type { ListPage } from '../../site/site-pages'
import { wordsIn } from '../../words/words'

/** The nodes of a page as one JSON-LD document. */
export function graphOf(...nodes: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes }
}

/** The value of a property that may have several: nothing for none, the value itself for one. */
export function oneOrMore<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length > 1 ? values : values[0]
}

const [first] = languages

/**
 * What each thing is called by (JSON-LD 1.1, section 3.3), so that the graphs of all pages join into one. An event, a talk or a
 * person is the same thing in every language and has one name, below the site's first language; a text has one in each.
 */
export const identity = {
  organization: `${origin}/#organization`,
  website: `${origin}/#website`,
  blog: (language: Language) => `${absolute(address.blog(language))}#blog`,
  article: (postAddress: string) => `${absolute(postAddress)}#article`,
  event: (slug: string) => `${absolute(address.event(first, slug))}#event`,
  place: (slug: string) => `${absolute(address.event(first, slug))}#place`,
  online: (slug: string) => `${absolute(address.event(first, slug))}#online`,
  /** The talk's section on the event's page. */
  talk: (event: string, talk: string) =>
    `${absolute(address.event(first, event))}#${encodeURIComponent(contentId(talk))}`,
  video: (event: string, talk: string) => `${absolute(address.talk(first, event, talk))}#video`,
  /** Below the page of their talks; of somebody who only writes, below that of their posts. */
  person: (id: string) => `${absolute((findSpeaker(first, id) ? address.speaker : address.author)(first, id))}#person`,
  group: (slug: string) => `${absolute(address.group(first, slug))}#group`,
  /** The project's entry on the page of projects. */
  project: (slug: string) => absolute(address.project(first, slug)),
  gallery: (albumAddress: string) => `${absolute(albumAddress)}#gallery`,
  photo: (album: string, photo: string) => `${absolute(address.photo(first, album, photo))}#photo`,
}

/** A page on the way from the front page to another. */
export interface Crumb {
  name: string
  address: string
}

/** The way from the front page to a page, which is the last of the crumbs. */
export function breadcrumb(language: Language, ...crumbs: Crumb[]): BreadcrumbList {
  const way = [{ name: wordsIn(language).home, address: address.home(language) }, ...crumbs]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: absolute(crumb.address),
    })),
  }
}

/** A page that lists others. */
export interface Collection extends Crumb {
  language: Language
  /** The pages between the front page and this one. */
  above?: Crumb[]
  /** What it lists, in its order. */
  items: Crumb[]
  /** Which of the pages of its list it is, when `address` is that of the first. */
  part?: ListPart
}

/** One of the pages of a list. */
export type ListPart = Pick<ListPage<unknown>, 'page' | 'last'>

/** A later page of a list as a step behind the first one; nothing for the first. */
export function laterCrumbs({ address }: Crumb, part: ListPart | undefined, language: Language, name = ''): Crumb[] {
  if (!part || part.page === 1) return []
  const number = wordsIn(language).listPages.page(part.page, part.last)
  return [{ name: name ? `${name}, ${number}` : number, address: laterAddress(address, part.page) }]
}

/** A page that lists others, and the way to it. */
export function collectionGraph({ language, above = [], items, part, ...page }: Collection): Graph {
  const later = laterCrumbs(page, part, language, page.name)
  return graphOf(
    collectionPage({ language, items, ...(later[0] ?? page) }),
    breadcrumb(language, ...above, page, ...later),
  )
}

/** A page that lists others. */
export function collectionPage({ language, name, address, items }: Collection): CollectionPage {
  return {
    '@type': 'CollectionPage',
    name,
    url: absolute(address),
    inLanguage: language,
    isPartOf: { '@id': identity.website },
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: items.map((item, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: item.name,
        url: absolute(item.address),
      })),
    },
  }
}
