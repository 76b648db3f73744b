import type { Element } from 'xast'
import { x } from 'xastscript'
import { site } from '../../../site.config'
import { origin } from '../../site/addresses'
import type { Day } from '../../site/dates'
import { type Feed, type FeedEntry, namesOf } from './entry'
import { feedAddress, historyNamespace, historyOf } from './history'
import { atomMoment, writeXml } from './xml'

/**
 * A feed as Atom (RFC 4287). Its author is the community; an entry without authors of its own has that one. Entries of which
 * no day is known are left to the other formats, because Atom dates every entry (section 4.2.15).
 */
export function writeAtom(feed: Feed): string {
  const { language, title, description, address, updated, entries, part } = feed
  return writeXml(
    x(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language, ...historyNamespace(feed) },
      x('id', namesOf(`${address}atom.xml`).id),
      x('title', title),
      x('subtitle', description),
      x('updated', atomMoment(updated)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feedAddress(feed, 'atom.xml', part) }),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: origin + address }),
      ...historyOf(feed, 'atom.xml', 'link'),
      person({ name: site.name[language], url: `${origin}/` }),
      ...entries.flatMap((each) => (each.updated ? entry(each, each.updated) : [])),
    ),
  )
}

function entry(facts: FeedEntry, updated: Day): Element {
  const { id, url, title, language, published, html, summary, authors, tags } = facts
  return x('entry', [
    x('id', id),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    published && x('published', atomMoment(published)),
    x('updated', atomMoment(updated)),
    ...authors.map(person),
    ...tags.map((term) => x('category', { term })),
    summary && x('summary', summary),
    x('content', { type: 'html' }, html),
  ])
}

function person({ name, url }: FeedEntry['authors'][number]): Element {
  return x('author', [x('name', name), url && x('uri', url)])
}
