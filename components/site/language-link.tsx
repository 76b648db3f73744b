import { otherLanguage } from '@/lib/site/languages'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** The way to this page in the other language, whose address is `sibling`; `carryQuery` in browser/ gives it the query. */
export function LanguageLink({ language, sibling }: { language: Language; sibling: string }) {
  const other = otherLanguage(language)
  return (
    <a rel="alternate" href={sibling} lang={other} hrefLang={other}>
      {wordsIn(language).inOtherLanguage}
    </a>
  )
}
