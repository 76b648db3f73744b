import { readAlias } from '../../../lib/site/alias'
import { dataAddress, dataNames, knownTextsAddress, schemaAddress } from '../../../lib/site/fetched-files'
import { type Language, languages } from '../../../lib/site/languages'
import { contentId } from '../../../lib/site/page-ids'
import type { PageKindName } from '../../../lib/site/page-kinds'
import { findListPage, listPages, type SitePage } from '../../../lib/site/site-pages'
import type { Subjects } from '../../../lib/site/subjects'
import type { Siblings } from '../fields/document'
import { addressOf, decoded } from './addresses'
import { type FolderFacts, readSubjects } from './subjects'

/** A page or a file of the site. */
export interface KnownPage {
  address: string
  language?: Language
  /** Nothing for a file. */
  kind?: PageKindName
  /** What it is made of, where that is a document. */
  document?: Siblings
  /** The ids on it that a link can lead to, beside those of every page. */
  anchors?: string[]
}

/** The addresses a content folder makes, and those it had before. */
export interface KnownPages {
  /** By address, decoded and in Unicode form NFC. */
  pages: ReadonlyMap<string, KnownPage>
  /** Old addresses, likewise, and the page each leads to. */
  moved: ReadonlyMap<string, string>
}

/** The files that every site has. */
const siteFiles = [
  ...['/llms.txt', '/robots.txt', '/sitemap.xml', '/manifest.webmanifest', knownTextsAddress],
  ...dataNames.flatMap((name) => [dataAddress(name), schemaAddress(name)]),
]

/** All addresses of a site; those of what is not published yet too, which only `npm run dev` has. */
export function listKnownPages(all: Siblings[], facts: FolderFacts): KnownPages {
  const pages = new Map<string, KnownPage>()
  const moved = new Map<string, string>()
  const add = (page: KnownPage) => void pages.set(keyOf(page.address), page)
  for (const path of ['/', ...siteFiles, ...facts.publicFiles]) add({ address: path })
  for (const language of languages) {
    const subjects = readSubjects(all, facts, language)
    for (const document of all.filter(({ kept }) => kept)) {
      const address = addressOf(document, language)
      if (address) add({ address, language, document })
    }
    for (const page of listPages(language, subjects)) {
      const { address, kind, files } = page
      add({ address, language, kind, anchors: anchorsOf(page, subjects) })
      for (const file of files) add({ address: address + file })
    }
    for (const document of all) {
      const address = addressOf(document, language)
      const page = address && pages.get(keyOf(address))
      if (page) page.document = document
      for (const old of aliasesOf(document, language)) moved.set(keyOf(old), address ?? '')
    }
  }
  return { pages, moved }
}

function anchorsOf({ kind, params: [slug], page }: SitePage, { albums, projects }: Subjects): string[] {
  if (kind === 'album') return albums.find((album) => album.slug === slug)?.photos.map((id) => `photo-${id}`) ?? []
  if (kind !== 'projects') return []
  return findListPage(kind, projects, page)?.items.map((project) => contentId(project.slug)) ?? []
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
