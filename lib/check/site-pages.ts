import { isMap, isScalar, isSeq } from 'yaml'
import { address } from '../address'
import { type Language, languages } from '../language'
import { sessionIds } from '../session-ids'
import { slugify } from '../slug'
import { addressOf, decoded, listSections } from './addresses'
import { listStatements, type Siblings } from './document'

/** A page of the site: what it is made of, where that is a document, and the session it tells of, where it is about one. */
export interface SitePage {
  address: string
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

const files = ['feed.xml', 'atom.xml', 'feed.json', 'events.ics']

/** All addresses of a site but those of single photographs and of what is made of whole lists. */
export function listSitePages(all: Siblings[]): SitePages {
  const pages = new Map<string, SitePage>()
  const moved = new Map<string, string>()
  const add = (page: SitePage) => void pages.set(keyOf(page.address), page)
  for (const path of ['/', '/llms.txt']) add({ address: path })
  for (const language of languages) {
    for (const section of listSections(language)) add({ address: section, language })
    for (const file of files) add({ address: `${address.home(language)}${file}`, language })
  }
  for (const document of all) {
    const ids = readIds(document)
    for (const language of languages) {
      const page = addressOf(document, language)
      if (page) add({ address: page, language, document })
      for (const derived of listDerived(document, ids, language)) add({ address: derived, language })
      for (const old of aliasesOf(document, language)) moved.set(keyOf(old), page ?? '')
    }
  }
  return { pages, moved }
}

/** One key for addresses that servers take for the same: decoded, composed, with or without a slash at the end. */
export function keyOf(path: string): string {
  return decoded(path)
    .normalize('NFC')
    .replace(/(?<=.)\/$/, '')
}

/** What the pages made of a document are called in their addresses. */
interface Ids {
  speakers: string[]
  tags: string[]
  sessions: string[]
}

function readIds(document: Siblings): Ids {
  return {
    speakers: valuesOf(document, /^(?:authors\[|sessions\[\d+\]\.speakers\[)/).map(slugify),
    tags: valuesOf(document, /^tags\[/).map(slugify),
    sessions: document.kind === 'events' ? listSessionIds(document) : [],
  }
}

/** Pages made of what a document states: of its sessions, speakers, authors, tags and photographs, and its files. */
function listDerived({ kind, slug }: Siblings, { speakers, tags, sessions }: Ids, language: Language): string[] {
  return [
    ...speakers.map((id) => address.speaker(language, id)),
    ...tags.map((id) => address.tag(language, id)),
    ...sessions.map((id) => address.talk(language, slug, id)),
    ...(kind === 'events' || kind === 'posts' ? [address.album(language, slug)] : []),
    ...(kind === 'events' ? [address.eventCalendar(language, slug), address.schedule(language, slug)] : []),
    ...(kind === 'groups' ? [address.groupCalendar(language, slug)] : []),
  ]
}

function valuesOf({ files: texts }: Siblings, isWanted: RegExp): string[] {
  return texts.flatMap(({ values }) =>
    values.flatMap(({ path, node: { value } }) => (typeof value === 'string' && isWanted.test(path) ? [value] : [])),
  )
}

/** The ids of an event's sessions as its pages have them: stated, else made of the title in English or in Korean. */
export function listSessionIds(event: Siblings): string[] {
  const [statement] = listStatements(event, 'sessions')
  const items = statement && isSeq(statement.node) ? statement.node.items.filter(isMap) : []
  return sessionIds(items.map((item) => ({ id: textOf(item.get('id')), title: titleOf(item.get('title')) })))
}

function titleOf(title: unknown): { ko?: string | undefined; en?: string | undefined } | undefined {
  return isMap(title) ? { ko: textOf(title.get('ko')), en: textOf(title.get('en')) } : undefined
}

function textOf(value: unknown): string | undefined {
  const plain = isScalar(value) ? value.value : value
  return typeof plain === 'string' ? plain : undefined
}

function aliasesOf({ files: texts }: Siblings, language: Language): string[] {
  const values = texts.find((text) => text.language === language)?.values ?? []
  return values.flatMap(({ field, node: { value } }) =>
    field.format === 'address' && typeof value === 'string' ? [value] : [],
  )
}
