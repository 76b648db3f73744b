import { toHtml } from 'hast-util-to-html'
import { origin } from '../../site/origin'
import type { Feed, FeedEntry } from './entry'
import { rssMoment, writeXml, type XmlElement, xml } from './xml'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). Authors are `dc:creator`, because RSS's own `author` is
 * an e-mail address; an entry without a day of publication has no `pubDate`.
 */
export function writeRss({ language, title, description, address, updated, entries }: Feed): string {
  return writeXml(
    xml(
      'rss',
      { version: '2.0', ...namespaces },
      xml(
        'channel',
        {},
        xml('title', {}, title),
        xml('link', {}, origin + address),
        xml('description', {}, asHtml(description)),
        xml('language', {}, language),
        xml('lastBuildDate', {}, rssMoment(updated)),
        xml('atom:link', { href: `${origin}${address}feed.xml`, rel: 'self', type: 'application/rss+xml' }),
        ...entries.map(item),
      ),
    ),
  )
}

function item({ id, url, title, published, html, summary, authors, tags }: FeedEntry): XmlElement {
  return xml(
    'item',
    {},
    xml('title', {}, title),
    xml('link', {}, url),
    xml('guid', { isPermaLink: String(id === url) }, id),
    published && xml('pubDate', {}, rssMoment(published)),
    ...authors.map(({ name }) => xml('dc:creator', {}, name)),
    ...tags.map((tag) => xml('category', {}, tag)),
    summary && xml('description', {}, asHtml(summary)),
    xml('content:encoded', {}, html),
  )
}

/** A plain text for an element that readers take for HTML. */
function asHtml(text: string): string {
  return toHtml({ type: 'text', value: text })
}
