import { toHtml } from 'hast-util-to-html'
import type { Element } from 'xast'
import { x } from 'xastscript'
import { origin } from '../../site/addresses'
import type { Feed, FeedEntry } from './entry'
import { feedAddress, historyNamespace, historyOf } from './history'
import { rssMoment, writeXml } from './xml'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). Authors are `dc:creator`, because RSS's own `author` is
 * an e-mail address; an entry without a day of publication has no `pubDate`.
 */
export function writeRss(feed: Feed): string {
  const { language, title, description, address, updated, entries, part } = feed
  return writeXml(
    x(
      'rss',
      { version: '2.0', ...namespaces, ...historyNamespace(feed) },
      x('channel', [
        x('title', title),
        x('link', origin + address),
        x('description', asHtml(description)),
        x('language', language),
        x('lastBuildDate', rssMoment(updated)),
        x('atom:link', { href: feedAddress(feed, 'feed.xml', part), rel: 'self', type: 'application/rss+xml' }),
        ...historyOf(feed, 'feed.xml', 'atom:link'),
        ...entries.map(item),
      ]),
    ),
  )
}

function item({ id, url, title, published, html, summary, authors, tags }: FeedEntry): Element {
  return x('item', [
    x('title', title),
    x('link', url),
    x('guid', { isPermaLink: String(id === url) }, id),
    published && x('pubDate', rssMoment(published)),
    ...authors.map(({ name }) => x('dc:creator', name)),
    ...tags.map((tag) => x('category', tag)),
    summary && x('description', asHtml(summary)),
    x('content:encoded', html),
  ])
}

/** A plain text for an element that readers take for HTML. */
function asHtml(text: string): string {
  return toHtml({ type: 'text', value: text })
}
