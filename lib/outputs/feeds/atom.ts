import type { Element } from 'xast'
import { x } from 'xastscript'
import { site } from '../../../site.config'
import type { Day } from '../../site/dates'
import { origin } from '../../site/origin'
import { type Feed, type FeedEntry, namesOf } from './entry'
import { atomMoment, writeXml } from './xml'

/**
 * A feed as Atom (RFC 4287). Its author is the community; an entry without authors of its own has that one. Entries of which
 * no day is known are left to the other formats, because Atom dates every entry (section 4.2.15).
 */
export function writeAtom({ language, title, description, address, updated, entries }: Feed): string {
  const self = namesOf(`${address}atom.xml`)
  return writeXml(
    x(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      x('id', self.id),
      x('title', title),
      x('subtitle', description),
      x('updated', atomMoment(updated)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self.url }),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: origin + address }),
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
