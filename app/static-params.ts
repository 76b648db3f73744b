import { notFound } from 'next/navigation'
import { isLanguage } from '@/lib/site/languages'
import { placeholder } from '@/lib/site/page-kinds'
import type { Language } from '@/lib/site/settings'

/**
 * What `generateStaticParams` answers for a list that may be empty: the list, or the page that stands for an empty one,
 * which is not found and which seal leaves out.
 */
export function listParams<Params>(list: Params[], empty: (segment: string) => Params): Params[] {
  return list.length > 0 ? list : [empty(placeholder)]
}

/** The language a page's address names. Anything else is no page of ours. */
export function languageOf(segment: string): Language {
  return isLanguage(segment) ? segment : notFound()
}
