import { address } from '../site/addresses'
import { dayOf } from '../site/dates'
import { languages } from '../site/languages'
import type { Language } from '../site/settings'
import { documents, required, type Variants } from './documents'

/** An old address and the page it leads to now. */
export interface Redirect {
  from: string
  to: string
  lang: Language
  /** The text that states it, below the content folder. */
  statedIn: string
}

/** The redirects that the documents' `aliases` ask for, in the order of the old addresses. */
export function listRedirects(): Redirect[] {
  const redirects = [
    ...aliasesOf(documents.posts, (post, language) =>
      address.post(language, dayOf(required(post, 'date')).slice(0, 4), post.slug),
    ),
    ...aliasesOf(documents.events, (event, language) => address.event(language, event.slug)),
    ...aliasesOf(documents.groups, (group, language) => address.group(language, group.slug)),
    ...aliasesOf(documents.pages, (page, language) => address.page(language, page.slug)),
  ]
  return redirects.sort((a, b) => (a.from < b.from ? -1 : 1))
}

function aliasesOf<Document extends { aliases?: string[] | undefined; _raw: { sourceFilePath: string } }>(
  all: Variants<Document>[],
  addressOf: (document: Variants<Document>, language: Language) => string,
): Redirect[] {
  return all.flatMap((document) =>
    languages.flatMap((lang) => {
      const file = document.files[lang]
      if (!file) return []
      const to = addressOf(document, lang)
      return Array.from(file.aliases ?? [], (from) => ({ from, to, lang, statedIn: file._raw.sourceFilePath }))
    }),
  )
}
