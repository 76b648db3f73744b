import { addressIn } from '@/lib/content/site-pages'
import { languages } from '@/lib/site/languages'
import type { SitePage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

/** Leads to a page in the other languages; `carryQuery` in browser/ gives the links the query. */
export function LanguageLinks({ page, className }: { page: SitePage; className?: string }) {
  return languages
    .filter((each) => each !== page.language)
    .map((each) => (
      <a key={each} rel="alternate" href={addressIn(each, page)} lang={each} hrefLang={each} className={className}>
        {wordsIn(each).languageName}
      </a>
    ))
}
