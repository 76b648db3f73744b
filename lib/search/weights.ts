import type { SearchKind } from './document'

/** How much a word counts by where it stands. */
export const weights = { title: 10, names: 6, headings: 4, spellings: 4, day: 5, body: 2 }

/** How much of what a word counts in the text is added to its best place. */
export const bodyShare = 0.1

/** How many times as much words count that stand in a row as they were typed. */
export const phraseFactor = 1.5

/** A kind that leads further stands before one that leads to a detail when both say the same. */
export const kindFactors: Record<SearchKind, number> = {
  event: 1.2,
  post: 1.2,
  speaker: 1.15,
  group: 1.1,
  project: 1.1,
  page: 1,
  talk: 1,
  section: 0.9,
  photo: 0.2,
}
