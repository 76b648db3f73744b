import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { treeOf } from '../markdown/html-tree'
import type { Language, Text } from '../site/languages'
import { hasPage } from '../site/sessions'
import type { Post } from './posts'
import { type RecapSection, readRecap } from './recaps'

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
  const { opening, sections, footnotes } = readRecap(post)
  return [
    ...photosIn(opening, post.language),
    ...sections.flatMap((section) => photosIn(section.body, post.language, sectionOf(section, post))),
    ...photosIn(footnotes, post.language),
  ]
}

/** The photographs of the text of an event in reading order. */
export function listPhotosOfBody({ html, language }: { html: string; language: Language }): TextPhoto[] {
  return photosIn(treeOf(html), language)
}

function photosIn(body: Root, language: Language, section?: PhotoSection): TextPhoto[] {
  const photos: TextPhoto[] = []
  visit(body, 'element', (figure) => {
    const file = figure.properties.dataPhoto
    if (typeof file !== 'string') return
    const alt = partOf(figure, 'img')?.properties.alt
    const caption = partOf(figure, 'figcaption')
    photos.push({
      file,
      alt: { text: typeof alt === 'string' ? alt : '', language },
      ...(caption && { caption: { text: textOf(caption), language } }),
      ...(section && { section }),
    })
  })
  return photos
}

function partOf(figure: Element, tagName: string): Element | undefined {
  return figure.children.find((node): node is Element => node.type === 'element' && node.tagName === tagName)
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
