import { addressesOf, listSitePages } from '../content/site-pages'
import type { Day } from '../site/dates'
import { kindNames, kindOf } from '../site/page-kinds'
import type { Language } from '../site/settings'

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
