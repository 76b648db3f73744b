import type { CollectionPage, Graph } from 'schema-dts'
import type { Language } from '../language'
import { breadcrumb, type Crumb } from './breadcrumb'
import { graphOf } from './graph'
import { absolute, identity } from './identity'

/** A page that lists others. */
export interface Collection extends Crumb {
  language: Language
  /** The pages between the front page and this one. */
  above?: Crumb[]
  /** What it lists, in its order. */
  items: Crumb[]
}

/** A page that lists others, and the way to it. */
export function collectionGraph({ language, above = [], items, ...page }: Collection): Graph {
  return graphOf(collectionPage({ language, items, ...page }), breadcrumb(language, ...above, page))
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
