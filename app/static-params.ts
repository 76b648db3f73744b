import { notFound } from 'next/navigation'
import { listSitePages } from '@/lib/content/site-pages'
import { placeholder } from '@/lib/site/addresses'
import { isWantedPage } from '@/lib/site/environment'
import { isLanguage, type Language, languages } from '@/lib/site/languages'
import { kindOf, type PageKindName } from '@/lib/site/page-kinds'

/**
 * What `generateStaticParams` answers for the pages of a kind: the first page of each list, or the later ones, which have
 * their number in `page`; of these the ones that a build asks for.
 */
export function staticParams(kind: PageKindName, which: 'first' | 'later' = 'first'): Record<string, string>[] {
  const names = Array.from(kindOf(kind).path.matchAll(/:(\w+)/g), ([, name = '']) => name)
  const pages = listSitePages().filter(
    (each) => each.kind === kind && (which === 'later') === each.page > 1 && isWantedPage(each.address),
  )
  return listParams(
    pages.map(({ language, params, page }) => ({
      lang: language,
      ...Object.fromEntries(names.map((name, index) => [name, params[index] ?? ''])),
      ...(which === 'later' && { page: String(page) }),
    })),
    (segment) => ({
      lang: languages[0],
      ...Object.fromEntries(names.map((name) => [name, segment])),
      ...(which === 'later' && { page: segment }),
    }),
  )
}

/**
 * What `generateStaticParams` answers for a list that may be empty: the list, or the page that stands for an empty one,
 * which is not found and which seal leaves out.
 */
function listParams<Params>(list: Params[], empty: (segment: string) => Params): Params[] {
  return list.length > 0 ? list : [empty(placeholder)]
}

/** What a page of a list is given: its number is left out on the first. */
export interface ListPageProps<Params = object> {
  params: Promise<{ lang: string; page?: string } & Params>
}

/** The number of a page of a list, from 1. */
export function pageNumber(segment = '1'): number {
  return /^[1-9]\d*$/.test(segment) ? Number(segment) : notFound()
}

/** The language a page's address names. Anything else is no page of ours. */
export function languageOf(segment: string): Language {
  return isLanguage(segment) ? segment : notFound()
}
