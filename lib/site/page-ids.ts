/** The ids that pages of the site give their own parts, whatever stands on them. Every one is declared here. */
export const pageIds = {
  main: 'main',
  programme: 'programme',
  programmeTitle: 'programme-title',
  /** What remark-rehype calls the heading of the footnotes. */
  footnotes: 'footnote-label',
  referenceContents: 'reference-contents',
  // Scripts write these three themselves, because a reader downloads every byte of them; a test compares.
  searchHits: 'search-hits',
  lightboxPosition: 'lightbox-position',
  lightboxCaption: 'lightbox-caption',
} as const

/** What the ids begin with of which a page has one for each of something: photographs, footnotes, hits of the search. */
export const pageIdPrefixes = {
  photo: 'photo-',
  footnote: 'fn-',
  footnoteReference: 'fnref-',
  searchHit: 'search-hits-',
} as const

/** The id of the part of a list that has a year's events, where the list has several pages. */
export function yearId(year: string): string {
  return `year-${year}`
}

/** The id of the photographs of a talk in an album that has several. */
export function sheetId(number: number): string {
  return `talk-${number}`
}

/** The id of the first name with a letter in a list of several pages. */
export function letterId(letter: string): string {
  return `letter-${letter}`
}

/** An id made of content as it may stand on any page: itself, or `content-main` for `main`, which is the page's own. */
export function contentId(id: string): string {
  const isOwn = Object.values<string>(pageIds).includes(id)
  return isOwn || Object.values(pageIdPrefixes).some((prefix) => id.startsWith(prefix)) ? `content-${id}` : id
}
