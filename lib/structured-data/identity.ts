import { address } from '../address'
import { type Language, languages } from '../language'
import { origin } from '../origin'
import { contentId } from '../page-ids'

const [first] = languages

/**
 * What each thing is called by (JSON-LD 1.1, section 3.3), so that the graphs of all pages join into one. An event, a talk or a
 * person is the same thing in every language and has one name, below the site's first language; a text has one in each.
 */
export const identity = {
  organization: `${origin}/#organization`,
  website: `${origin}/#website`,
  blog: (language: Language) => `${absolute(address.blog(language))}#blog`,
  article: (postAddress: string) => `${absolute(postAddress)}#article`,
  event: (slug: string) => `${absolute(address.event(first, slug))}#event`,
  place: (slug: string) => `${absolute(address.event(first, slug))}#place`,
  online: (slug: string) => `${absolute(address.event(first, slug))}#online`,
  /** The talk's section on the event's page. */
  talk: (event: string, talk: string) =>
    `${absolute(address.event(first, event))}#${encodeURIComponent(contentId(talk))}`,
  video: (event: string, talk: string) => `${absolute(address.talk(first, event, talk))}#video`,
  person: (id: string) => `${absolute(address.speaker(first, id))}#person`,
  group: (slug: string) => `${absolute(address.group(first, slug))}#group`,
  /** The project's entry on the page of projects. */
  project: (slug: string) => absolute(address.project(first, slug)),
  gallery: (albumAddress: string) => `${absolute(albumAddress)}#gallery`,
  photo: (album: string, photo: string) => `${absolute(address.photo(first, album, photo))}#photo`,
}

/** The whole address of a path of this site. */
export function absolute(path: string): string {
  return origin + path
}
