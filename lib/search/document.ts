/** What a result leads to; results are grouped by it. */
export type SearchKind = 'event' | 'post' | 'talk' | 'section' | 'speaker' | 'photo' | 'group' | 'project' | 'page'

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
  /** Headings, tags, places, and titles in the other language. */
  headings?: string[]
  /** Other spellings, which are not to be shown, of words in it, each with the word that is there instead. */
  spellings?: [spelling: string, written: string][]
  /** The address of a photograph that stands for it. */
  picture?: string
  /** The text a reader sees there, paragraphs apart by line ends. */
  body?: string
}
