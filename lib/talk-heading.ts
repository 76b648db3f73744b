import { readHeadingNumber } from './markdown/heading-number'
import { slugify } from './slug'

/** What the heading of a section says of a talk. */
export interface TalkHeading {
  order?: number
  /** As they are spelled in the heading; none when it states a title only. */
  speakers: string[]
  title: string
}

/**
 * Reads `1️⃣ Name | Title`, `1. Name | Title` and `Name | Title`, and any heading whose attribute list names a speaker.
 * Several names are joined by a comma, a middle dot or an ampersand. Full-width bars and commas count as well.
 */
export function readTalkHeading(heading: string, speaker?: string): TalkHeading {
  const { order, text } = readHeadingNumber(heading)
  const [left = '', ...rest] = text.split(/\s*[|｜]\s*/)
  const names = rest.length > 0 ? left : ''
  return {
    ...(order !== undefined && { order }),
    speakers: splitNames(speaker ?? names),
    title: rest.length > 0 ? rest.join(' | ') : text,
  }
}

/** Where in a heading its title begins, as an offset: behind its number and the names. */
export function titleStart(heading: string): number {
  const { text } = readHeadingNumber(heading)
  const start = heading.trimEnd().length - text.length
  return start + (/^[^|｜]*[|｜]\s*/.exec(text)?.[0].length ?? 0)
}

function splitNames(names: string): string[] {
  return names
    .split(/\s*[,，、·&]\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** One key for titles that differ only in Unicode form, case, emoji, punctuation or white space. */
export function titleKey(title: string): string {
  return slugify(title.normalize('NFKC')).replaceAll('-', ' ')
}
