import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { contentId, pageIds } from '../site/page-ids'
import { slugify } from '../site/slug'
import { headingText } from './heading-text'
import { splitStageNames } from './name-list'

/** What GitHub leaves out of the ids of headings. */
const noPartOfId = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control} -]/gu

/**
 * Gives every heading an id made of its words, without its number, so that renumbering the talks breaks no link.
 * An id the author gave with `{: #id}` stays. Ids are unique within the document and none of a page's own, Korean words stay Korean.
 */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const taken = new Set<string>()
    const headings: { node: Element; id?: string }[] = []
    visit(tree, 'element', (node) => {
      const id = typeof node.properties.id === 'string' ? node.properties.id : undefined
      // Only the heading that remark-rehype makes has a class.
      if (id === pageIds.footnotes && node.properties.className) return
      if (/^h[1-6]$/.test(node.tagName)) headings.push({ node, ...(id && { id }) })
    })
    const give = (node: Element, id: string) => {
      const own = contentId(id.replace(noPartOfId, '').replaceAll(' ', '-')) || 'section'
      let free = own
      for (let number = 1; taken.has(free); number++) free = `${own}-${number}`
      taken.add(free)
      node.properties.id = free
    }
    for (const { node, id } of headings) if (id) give(node, id)
    for (const { node, id } of headings) if (!id) give(node, slugify(readHeadingNumber(headingText(node)).text))
  }
}

/** A heading's own number and the text behind it. */
interface NumberedHeading {
  order?: number
  text: string
}

// A keycap is a digit, optionally a variation selector, and U+20E3 (Unicode TR51); the ten has a character of its own.
const keycap = /^\s*((?:\d\uFE0F?\u20E3)+|\u{1F51F})\s*/u
const plain = /^\s*(\d{1,3})[.)]\s+/

/** Splits `1️⃣ Name`, `🔟 Name`, `1. Name` and `1) Name` into the number and the rest. */
export function readHeadingNumber(heading: string): NumberedHeading {
  const match = keycap.exec(heading) ?? plain.exec(heading)
  const marker = match?.[1]
  if (!match || !marker) return { text: heading.trim() }
  const order = marker === '\u{1F51F}' ? 10 : Number(marker.replace(/\D/g, ''))
  return { order, text: heading.slice(match[0].length).trim() }
}

/** Turns level-1 headings of a body into level-2 ones, because the page's one `<h1>` is the title of the front matter. */
export function rehypeOneTitle() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'h1') node.tagName = 'h2'
    })
  }
}

/** What the heading of a section says of a talk. */
export interface TalkHeading {
  order?: number
  /** As they are spelled in the heading; none when it states a title only. */
  speakers: string[]
  /** Those of them who lead a conversation; none for most talks. */
  moderators?: string[]
  /** Those of them who may do so as well, as the text can be read. */
  doubtful?: string[]
  title: string
}

/**
 * Reads `1️⃣ Name | Title`, `1. Name | Title` and `Name | Title`, and any heading whose attribute list names a speaker.
 * How several names are joined, `splitStageNames` says. Full-width bars count as well.
 */
export function readTalkHeading(heading: string, speaker?: string): TalkHeading {
  const { order, text } = readHeadingNumber(heading)
  const [left = '', ...rest] = text.split(/\s*[|｜]\s*/)
  const names = rest.length > 0 ? left : ''
  const stage = splitStageNames(speaker ?? names)
  return {
    ...(order !== undefined && { order }),
    speakers: stage.names,
    ...(stage.moderators.length > 0 && { moderators: stage.moderators }),
    ...(stage.doubtful.length > 0 && { doubtful: stage.doubtful }),
    title: rest.length > 0 ? rest.join(' | ') : text,
  }
}

/** Where in a heading its title begins, as an offset: behind its number and the names. */
export function titleStart(heading: string): number {
  const { text } = readHeadingNumber(heading)
  const start = heading.trimEnd().length - text.length
  return start + (/^[^|｜]*[|｜]\s*/.exec(text)?.[0].length ?? 0)
}

/** One key for titles that differ only in Unicode form, case, emoji, punctuation or white space. */
export function titleKey(title: string): string {
  return slugify(title.normalize('NFKC')).replaceAll('-', ' ')
}
