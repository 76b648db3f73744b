import { normalizeUri } from 'micromark-util-sanitize-uri'

/** What a link in a text may lead to beside the pages of the site: the web, a mailbox, a telephone. */
export const linkSchemes: readonly string[] = ['https', 'http', 'mailto', 'tel']

/** The address that a page has for one in Markdown: what may not stand in an address is percent-encoded. */
export function linkAddress(url: string): string {
  return normalizeUri(url)
}
