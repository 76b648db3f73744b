import { readAlias } from '../../../lib/site/alias'
import { languages } from '../../../lib/site/languages'
import { address } from '../../../lib/site/page-kinds'
import type { Language } from '../../../lib/site/settings'
import { isDraft, type Siblings } from '../fields/document'
import { addressOf, decoded, listSections } from './addresses'
import { type DerivedPage, listDerivedPages, listMarkdown, listSpeakerIds, type Surroundings } from './derived-pages'

/** A page of the site: what it is made of, where that is a document. */
export interface SitePage extends DerivedPage {
  language?: Language
  document?: Siblings
}

/** The addresses a content folder makes, and those it had before. */
export interface SitePages {
  /** By address, decoded and in Unicode form NFC. */
  pages: ReadonlyMap<string, SitePage>
  /** Old addresses, likewise, and the page each leads to. */
  moved: ReadonlyMap<string, string>
}

/** The files that every site has. */
const siteFiles = ['/llms.txt', '/robots.txt', '/sitemap.xml', '/mark.svg']

/** All addresses of a site. */
export function listSitePages(all: Siblings[], surroundings: Surroundings): SitePages {
  const pages = new Map<string, SitePage>()
  const moved = new Map<string, string>()
  const add = (page: SitePage) => void pages.set(keyOf(page.address), page)
  const speakers = listSpeakerIds(surroundings.people, all)
  for (const path of ['/', ...siteFiles, ...surroundings.publicFiles]) add({ address: path })
  for (const language of languages) {
    for (const section of listSections(language)) add({ address: section, language })
    add({ address: address.calendar(language), language })
    for (const derived of listDerivedPages(all, surroundings, language)) add({ ...derived, language })
    for (const document of all) {
      const page = addressOf(document, language)
      const isPage = document.kind !== 'people' || speakers.has(document.slug)
      if (page && isPage) add({ address: page, language, document })
      for (const old of aliasesOf(document, language)) moved.set(keyOf(old), page ?? '')
    }
  }
  for (const post of all.filter((each) => each.kind === 'posts' && !isDraft(each))) {
    for (const file of listMarkdown(post, (language) => addressOf(post, language))) add({ address: file })
  }
  return { pages, moved }
}

/** One key for addresses that servers take for the same: decoded, composed, with or without a slash at the end. */
export function keyOf(path: string): string {
  return decoded(path)
    .normalize('NFC')
    .replace(/(?<=.)\/$/, '')
}

function aliasesOf({ files: texts }: Siblings, language: Language): string[] {
  const values = texts.find((text) => text.language === language)?.values ?? []
  return values.flatMap(({ field, node: { value } }) =>
    field.format === 'address' && typeof value === 'string' && 'names' in readAlias(value) ? [value] : [],
  )
}
