import type { Link as StatedLink } from '#content'

/** An address elsewhere, and what a reader finds there. */
export type Link = Pick<StatedLink, 'kind' | 'url'>

/** The links a document states, without what Contentlayer adds to them. */
export function listLinks(links: StatedLink[] | undefined): Link[] {
  return Array.from(links ?? [], ({ kind, url }) => ({ kind, url }))
}
