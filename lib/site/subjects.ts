import type { Day } from './dates'

/** What a page may have been made of. */
interface Made {
  /** The one file that it is made of, below the content folder. */
  file?: string | undefined
  /** The last day on which what it shows is known to have changed or been checked; never the day of a build. */
  changedOn?: Day | undefined
}

/**
 * What the pages of a language are about, each list in the order that readers see. The site makes it of the typed data, and
 * the check of what the files state, before there is any.
 */
export interface Subjects {
  /** With the slugs of their tags; one that is not written in the language has a page that offers another. */
  posts: readonly (Made & { year: string; slug: string; tags: readonly string[]; isWritten: boolean })[]
  /** With the number of their posts. */
  authors: readonly (Made & { id: string; posts: number })[]
  events: readonly (Made & {
    slug: string
    groups: readonly string[]
    hasSchedule: boolean
    /** Those with pages of their own. */
    talks: readonly { id: string; years: readonly string[]; materials: readonly string[] }[]
  })[]
  /** With the number of the talks that their pages list. */
  speakers: readonly (Made & { id: string; appearances: number })[]
  groups: readonly (Made & { slug: string })[]
  projects: readonly { slug: string }[]
  /** With the ids of their photographs. */
  albums: readonly (Made & { slug: string; photos: readonly string[] })[]
  pages: readonly (Made & { slug: string; isWritten: boolean })[]
}

/** What a page is about, with its later pages where it is a list. */
export interface Subject extends Made {
  /** The segments that the path of its kind leaves open. */
  params: readonly string[]
  /** How many items its list has. */
  items?: number
  /** Whether the page only says that its text is not written in the language. */
  isSubstitute?: boolean
  /** The files below it that not every page of its kind has. */
  files?: readonly string[]
}
