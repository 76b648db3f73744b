/** The ids that pages of the site give their own parts, whatever stands on them. Every one is declared here. */
export const pageIds = {
  main: 'main',
  programme: 'programme',
  programmeTitle: 'programme-title',
  /** What remark-rehype calls the heading of the footnotes. */
  footnotes: 'footnote-label',
  searchHits: 'search-hits',
  lightboxPosition: 'lightbox-position',
  lightboxCaption: 'lightbox-caption',
  referenceContents: 'reference-contents',
} as const

/** What the ids begin with of which a page has one for each of something: photographs, footnotes, hits of the search. */
export const pageIdPrefixes = { photo: 'photo-', footnote: 'fn-', footnoteReference: 'fnref-' } as const

const own = new Set<string>(Object.values(pageIds))
const prefixes = [...Object.values(pageIdPrefixes), `${pageIds.searchHits}-`]

/** An id made of content as it may stand on any page: itself, or `content-main` for `main`, which is the page's own. */
export function contentId(id: string): string {
  return own.has(id) || prefixes.some((prefix) => id.startsWith(prefix)) ? `content-${id}` : id
}
