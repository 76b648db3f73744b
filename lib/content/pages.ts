import { address } from '../site/addresses'
import type { Language } from '../site/languages'
import { remembered } from '../site/remembered'
import { documents, required, writtenLanguage } from './documents'

/** A page of its own, in the page's language, else in the first it is written in. */
export interface Page {
  slug: string
  language: Language
  languages: Language[]
  title: string
  summary: string
  address: string
  html: string
  file: string
}

/** The page with a slug. */
export function findPage(language: Language, slug: string): Page | undefined {
  const document = documents.pages.find((each) => each.slug === slug)
  if (!document) return undefined
  const written = writtenLanguage(document, language)
  return {
    slug,
    language: written,
    languages: document.languages,
    title: required(document, 'title', written),
    summary: required(document, 'summary', written),
    address: address.page(written, slug),
    html: required(document, 'body', written).html,
    file: `pages/${slug}/${written}.md`,
  }
}

/** The slugs of all pages. */
export function listPageSlugs(): string[] {
  return documents.pages.map(({ slug }) => slug)
}

/** Every page in the page's language where it is written in it, the one about the community first, then by title. */
export const listContentPages = remembered((language: Language): readonly Page[] => {
  const pages = listPageSlugs().flatMap((slug) => findPage(language, slug) ?? [])
  const collator = new Intl.Collator(language)
  const rank = ({ slug }: Page) => (slug === 'about' ? 0 : 1)
  return pages.sort((a, b) => rank(a) - rank(b) || collator.compare(a.title, b.title))
})
