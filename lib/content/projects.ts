import { address } from '../site/addresses'
import { type Language, type Text, textIn } from '../site/languages'
import { pageOfItem } from '../site/site-pages'
import { documents, required, stated } from './documents'
import { type Group, listGroups } from './groups'

/** Something the community makes together, for a page in one language. */
export interface Project {
  slug: string
  /** Its entry on its page of the projects. */
  address: string
  title: Text
  note?: Text
  /** Where it is published. */
  site?: string
  /** Where its source lies. */
  repository?: string
  groups: Group[]
  /** The file that states its facts, below the content folder. */
  file: string
}

/** All projects, in the order of their slugs. */
export function listProjects(language: Language): Project[] {
  const groups = listGroups(language)
  return documents.projects.map((document, index) => {
    const note = stated(document, 'note')
    const makers = Array.from(stated(document, 'groups') ?? [])
    return {
      slug: document.slug,
      address: address.project(language, document.slug, pageOfItem('projects', index)),
      title: textIn(required(document, 'title'), language),
      note: note && textIn(note, language),
      site: stated(document, 'site'),
      repository: stated(document, 'repository'),
      groups: groups.filter(({ slug }) => makers.includes(slug)),
      file: `projects/${document.slug}/${document.languages[0]}.md`,
    }
  })
}

/** The projects that a group makes, in the order of their slugs. */
export function listProjectsOfGroup(language: Language, group: string): Project[] {
  return listProjects(language).filter(({ groups }) => groups.some(({ slug }) => slug === group))
}
