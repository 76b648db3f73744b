import { addressIn } from '@/lib/content/site-pages'
import { languages } from '@/lib/site/languages'
import type { SitePage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

/** The ways to a page in the other languages; `carryQuery` in browser/ gives them the query. */
export function LanguageLinks({ page }: { page: SitePage }) {
  return languages
    .filter((each) => each !== page.language)
    .map((each) => (
      <a key={each} rel="alternate" href={addressIn(each, page)} lang={each} hrefLang={each}>
        {wordsIn(page.language).inOtherLanguage}
      </a>
    ))
}
