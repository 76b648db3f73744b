import { writeAtom } from './atom'
import type { Feed } from './entry'
import type { FeedFile } from './files'
import { writeJsonFeed } from './json-feed'
import { writeRss } from './rss'

const writers: Record<FeedFile, (feed: Feed) => string> = {
  'feed.xml': writeRss,
  'atom.xml': writeAtom,
  'feed.json': writeJsonFeed,
}

/** The text of one of a feed's files. */
export function writeFeed(feed: Feed, file: FeedFile): string {
  return writers[file](feed)
}
