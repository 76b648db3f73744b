/** What a result leads to; results are grouped by it. */
type SearchKind = 'event' | 'post' | 'talk' | 'section' | 'speaker' | 'photo' | 'group' | 'project' | 'page'

/** Something that can be found, as the index carries it. Each stands on its own, so an index can be cut anywhere. */
export interface SearchDocument {
  kind: SearchKind
  /** Where it is on the site; a section's address has its id. */
  address: string
  title: string
  /** Of what belongs to a day: YYYY-MM-DD. */
  day?: string
  /** The last day, of what takes several. */
  lastDay?: string
  /** People and organisations under every spelling. */
  names?: string[]
  /** Headings, tags, places, and titles in other languages. */
  headings?: string[]
  /** Other spellings, which are not to be shown, of words in it, each with the word that is there instead. */
  spellings?: [spelling: string, written: string][]
  /** The address of a photograph that stands for it. */
  picture?: string
  /** The text a reader sees there, paragraphs apart by line ends. */
  body?: string
}

/** The later day first; what belongs to no day comes last. */
export function laterFirst({ day = '' }: SearchDocument, { day: other = '' }: SearchDocument): number {
  return day < other ? 1 : day > other ? -1 : 0
}

/** The kind that leads further first; documents of one kind stay together. */
export function furtherFirst({ kind }: SearchDocument, { kind: other }: SearchDocument): number {
  return kindFactors[other] - kindFactors[kind] || (kind < other ? -1 : kind > other ? 1 : 0)
}

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

/** A list that leads into the site without a query. */
export interface SearchWay {
  label: string
  /** The language of the label as a BCP 47 tag, where it is not the page's. */
  language?: string
  address: string
  /** How many posts or talks it leads to. */
  count: number
}

/** The lists by tag, by year (newest first) and by speaker (the most talks first); at most `limit` each. */
export interface SearchWays {
  tags: SearchWay[]
  years: SearchWay[]
  speakers: SearchWay[]
}
