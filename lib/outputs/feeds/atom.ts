import { site } from '../../../site.config'
import type { Day } from '../../site/dates'
import { origin } from '../../site/origin'
import { type Feed, type FeedEntry, namesOf } from './entry'
import { atomMoment, writeXml, type XmlElement, xml } from './xml'

/**
 * A feed as Atom (RFC 4287). Its author is the community; an entry without authors of its own has that one. Entries of which
 * no day is known are left to the other formats, because Atom dates every entry (section 4.2.15).
 */
export function writeAtom({ language, title, description, address, updated, entries }: Feed): string {
  const self = namesOf(`${address}atom.xml`)
  return writeXml(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      xml('id', {}, self.id),
      xml('title', {}, title),
      xml('subtitle', {}, description),
      xml('updated', {}, atomMoment(updated)),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: self.url }),
      xml('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: origin + address }),
      person({ name: site.name[language], url: `${origin}/` }),
      ...entries.flatMap((each) => (each.updated ? entry(each, each.updated) : [])),
    ),
  )
}

function entry(facts: FeedEntry, updated: Day): XmlElement {
  const { id, url, title, language, published, html, summary, authors, tags } = facts
  return xml(
    'entry',
    {},
    xml('id', {}, id),
    xml('title', {}, title),
    xml('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: url }),
    published && xml('published', {}, atomMoment(published)),
    xml('updated', {}, atomMoment(updated)),
    ...authors.map(person),
    ...tags.map((term) => xml('category', { term })),
    summary && xml('summary', {}, summary),
    xml('content', { type: 'html' }, html),
  )
}

function person({ name, url }: FeedEntry['authors'][number]): XmlElement {
  return xml('author', {}, xml('name', {}, name), url && xml('uri', {}, url))
}
