import type { Element } from 'hast'
import { attribute } from './page-tree'

/** What a page tells search engines of itself. */
export interface PageListing {
  /** Whether they may list it. */
  isAllowed: boolean
  /** The address to list it under, as the page writes it; its own when it names none. */
  canonical?: string
}

/** Reads the page's canonical link and its word to robots. */
export function readListing(elements: readonly Element[]): PageListing {
  const robots = elements.filter((each) => each.tagName === 'meta' && attribute(each, 'name') === 'robots')
  const link = elements.find((each) => each.tagName === 'link' && attribute(each, 'rel') === 'canonical')
  const canonical = link && attribute(link, 'href')
  return {
    isAllowed: !robots.some((each) => /\b(?:noindex|none)\b/i.test(attribute(each, 'content') ?? '')),
    ...(canonical !== undefined && { canonical }),
  }
}
