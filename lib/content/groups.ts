import { address } from '../site/addresses'
import { type Language, type Text, textIn } from '../site/languages'
import { documents, required, stated } from './documents'

/** People of the community who meet about one subject, for a page in one language. */
export interface Group {
  slug: string
  address: string
  title: Text
  about: Text
  /** Its series of events. */
  programs: { id: string; title: Text }[]
  /** Where its facts stand. */
  sources: string[]
  /** The file that states its facts, below the content folder. */
  file: string
}

/** All groups, in the order of their slugs. */
export function listGroups(language: Language): Group[] {
  return documents.groups.map((document) => ({
    slug: document.slug,
    address: address.group(language, document.slug),
    title: textIn(required(document, 'title'), language),
    about: textIn(required(document, 'about'), language),
    programs: Array.from(stated(document, 'programs') ?? [], ({ id, title }) => ({
      id,
      title: textIn(title, language),
    })),
    sources: Array.from(stated(document, 'sources') ?? []),
    file: `groups/${document.slug}/${document.languages[0]}.md`,
  }))
}

/** The group with a slug. */
export function findGroup(language: Language, slug: string): Group | undefined {
  return listGroups(language).find((group) => group.slug === slug)
}
