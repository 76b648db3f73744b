import type { Element } from 'xast'
import { x } from 'xastscript'
import { origin } from '../../site/addresses'
import { type FeedFile, feedPart, feedTypes } from '../../site/written-files'
import { type Feed, lastDay } from './entry'

/** A part of the archive of a feed as a feed of its own. */
export function archivedPart(feed: Feed, part: number): Feed {
  const entries = feed.archive[part - 1] ?? []
  return { ...feed, entries, part, updated: lastDay(...entries.map((entry) => entry.updated)) ?? feed.updated }
}

/** The full address of one of a feed's files, or of the same file of a part of its archive. */
export function feedAddress({ address }: Feed, file: FeedFile, part?: number): string {
  return origin + address + (part === undefined ? file : feedPart(file, part))
}

/** The number of the part with the entries before these; nothing where there are none. */
export function earlierPart({ part, archive }: Feed): number | undefined {
  const earlier = part === undefined ? archive.length : part - 1
  return earlier > 0 ? earlier : undefined
}

/** The namespace that says of a feed that it is archived (RFC 5005, section 4); none for one that readers subscribe to. */
export function historyNamespace({ part }: Feed): Record<string, string> {
  return part === undefined ? {} : { 'xmlns:fh': 'http://purl.org/syndication/history/1.0' }
}

/**
 * The ways between a feed and its archive (RFC 5005, section 4): to the entries before these, and from a part of the archive
 * to those behind them and to the feed itself. `link` is what the format calls the element of Atom.
 */
export function historyOf(feed: Feed, file: FeedFile, link: 'link' | 'atom:link'): Element[] {
  const { part, archive } = feed
  const way = (rel: string, to?: number) => x(link, { rel, type: feedTypes[file], href: feedAddress(feed, file, to) })
  const earlier = earlierPart(feed)
  return [
    ...(earlier === undefined ? [] : [way('prev-archive', earlier)]),
    ...(part === undefined ? [] : [x('fh:archive'), way('current')]),
    ...(part !== undefined && part < archive.length ? [way('next-archive', part + 1)] : []),
  ]
}
