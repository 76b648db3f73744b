import { site } from '../../site.config'
import { address } from '../site/addresses'
import { yearOf } from '../site/dates'
import { defaultLanguage, hasPrefix, type Language, languages, rootOf } from '../site/languages'
import { documents, required, type Variants } from './documents'
import { listSitePages } from './site-pages'

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
      address.post(language, yearOf(required(post, 'date')), post.slug),
    ),
    ...aliasesOf(documents.events, (event, language) => address.event(language, event.slug)),
    ...aliasesOf(documents.groups, (group, language) => address.group(language, group.slug)),
    ...aliasesOf(documents.pages, (page, language) => address.page(language, page.slug)),
  ]
  return redirects.sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** An old folder, with a slash at its end, or file, and where it is now; all that is below a folder keeps its place there. */
export interface MovedPath {
  from: string
  to: string
}

/** Where the site is found in the other form of its addresses, with the first language before them or without. */
export function listMovedPaths(): MovedPath[] {
  if (!hasPrefix) return [{ from: `/${defaultLanguage}/`, to: '/' }]
  const root = rootOf(defaultLanguage)
  const pages = site.languagePrefix ? listSitePages().filter(({ language }) => language === defaultLanguage) : []
  const below = pages.flatMap(({ address, files }) => [address, ...files.map((file) => address + file)])
  const names = new Set(below.map((path) => /^[^/]+\/?/.exec(path.slice(root.length))?.[0] ?? ''))
  return [...names].filter(Boolean).map((name) => ({ from: `/${name}`, to: root + name }))
}

/** The redirects of the pages among them, for hosts that know none. */
export function listMovedPages(): Redirect[] {
  const paths = listMovedPaths()
  return listSitePages().flatMap(({ address, language, file = '' }) => {
    const path = language === defaultLanguage && paths.find(({ to }) => address.startsWith(to))
    return path
      ? [{ from: path.from + address.slice(path.to.length), to: address, lang: language, statedIn: file }]
      : []
  })
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
