import { documents } from './documents'
import type { Language } from './language'
import { type Text, textIn } from './text'
import { required, stated } from './variants'

/** People of the community who meet about one subject, for a page in one language. */
export interface Group {
  slug: string
  title: Text
  about: Text
}

/** All groups, in the order of their slugs. */
export function listGroups(language: Language): Group[] {
  return documents.groups.map((document) => ({
    slug: document.slug,
    title: textIn(required(document, 'title'), language),
    about: textIn(required(document, 'about'), language),
  }))
}

/** Something the community makes together, for a page in one language. */
export interface Project {
  slug: string
  title: Text
  note?: Text
  /** Where it is published, else where its source lies. */
  url?: string
}

/** All projects, in the order of their slugs. */
export function listProjects(language: Language): Project[] {
  return documents.projects.map((document) => {
    const note = stated(document, 'note')
    return {
      slug: document.slug,
      title: textIn(required(document, 'title'), language),
      note: note && textIn(note, language),
      url: stated(document, 'site') ?? stated(document, 'repository'),
    }
  })
}
