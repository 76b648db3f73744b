import type { BreadcrumbList } from 'schema-dts'
import { address } from '../address'
import type { Language } from '../language'
import { wordsIn } from '../words'
import { absolute } from './identity'

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
