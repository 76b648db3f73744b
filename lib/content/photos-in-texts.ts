import { treeOf } from '../markdown/html-tree'
import type { Language, Text } from '../site/languages'
import { hasPage } from '../site/sessions'
import type { Post } from './posts'
import { type RecapSection, readRecap } from './recaps'
import { type Figure, factsOf, listFigures } from './texts'

/** The talk, panel or other session that a photograph of a recap stands in. */
export interface PhotoSection {
  title: string
  order?: number
  language: Language
  /** Where the recap tells of it. */
  address: string
  /** Its own page, when the event's programme lists it. */
  talk?: string
}

/** A photograph as a text shows it. */
export interface TextPhoto {
  /** Below the document's folder: `photos/<file>`. */
  file: string
  alt: Text
  caption?: Text
  section?: PhotoSection
}

/** The photographs of a post in reading order. */
export function listPhotosOfPost(post: Post): TextPhoto[] {
  const { photos } = factsOf(post.html)
  const { sections } = photos.length > 0 ? readRecap(post) : { sections: [] }
  return photos.map(({ part, ...photo }) => {
    const stood = part === undefined ? undefined : sections[part]
    const section = stood && sectionOf(stood, post)
    return { ...inLanguage(photo, post.language), ...(section && { section }) }
  })
}

/** The photographs of the text of an event in reading order. */
export function listPhotosOfBody({ html, language }: { html: string; language: Language }): TextPhoto[] {
  return listFigures(treeOf(html)).map((figure) => inLanguage(figure, language))
}

function inLanguage({ file, alt, caption }: Figure, language: Language): TextPhoto {
  return {
    ...{ file, alt: { text: alt, language } },
    ...(caption !== undefined && { caption: { text: caption, language } }),
  }
}

function sectionOf({ kind, id, title, order, talk }: RecapSection, post: Post): PhotoSection | undefined {
  if (kind !== 'talk' && kind !== 'panel') return undefined
  return {
    title,
    ...(order !== undefined && { order }),
    language: post.language,
    address: `${post.address}#${encodeURIComponent(id)}`,
    ...(talk && hasPage(talk) && { talk: talk.address }),
  }
}
