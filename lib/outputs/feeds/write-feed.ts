import { site } from '../../../site.config'
import { origin } from '../../site/addresses'
import type { FeedFile } from '../../site/written-files'
import { writeAtom } from './atom'
import type { Feed, FeedEntry } from './entry'
import { earlierPart, feedAddress } from './history'
import { writeRss } from './rss'
import { atomMoment } from './xml'

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
function writeJsonFeed(feed: Feed): string {
  const { language, title, description, address, entries, part } = feed
  const earlier = earlierPart(feed)
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: origin + address,
    feed_url: feedAddress(feed, 'feed.json', part),
    next_url: earlier && feedAddress(feed, 'feed.json', earlier),
    description,
    language,
    authors: [{ name: site.name[language], url: `${origin}/` }],
    items: entries.map(item),
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

/** Values that are not known are left out when the feed is written. */
function item({ id, url, title, language, published, updated, html, summary, image, authors, tags }: FeedEntry) {
  return {
    id,
    url,
    title,
    language,
    content_html: html,
    summary,
    image,
    date_published: published && atomMoment(published),
    date_modified: updated && atomMoment(updated),
    authors: authors.length > 0 ? authors : undefined,
    tags: tags.length > 0 ? tags : undefined,
  }
}

const writers: Record<FeedFile, (feed: Feed) => string> = {
  'feed.xml': writeRss,
  'atom.xml': writeAtom,
  'feed.json': writeJsonFeed,
}

/** The text of one of a feed's files. */
export function writeFeed(feed: Feed, file: FeedFile): string {
  return writers[file](feed)
}
