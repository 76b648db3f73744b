import type { ElementContent, Root } from 'hast'
import { listProgrammeParts } from '../../content/event-times'
import type { Event } from '../../content/events'
import { namesOnStage } from '../../content/people'
import { encodedPhoto } from '../../content/photos'
import type { Talk } from '../../content/programme'
import { findTalkOfEvent } from '../../content/talks'
import { treeOf } from '../../markdown/html-tree'
import { formatDays, oneDay } from '../../site/dates'
import { wordsIn } from '../../words/words'
import { type FeedEntry, lastKnownDay, namesOf } from './entry'
import { anchor, daysElement, element, entryHtml, inLanguage } from './entry-html'

/**
 * An event as its page announces it. When it was announced is not known, so it has no day of publication; it was updated
 * on the last day that is known.
 */
export function eventEntry(event: Event): FeedEntry {
  const updated = lastKnownDay(event)
  const body: Root = { type: 'root', children: [...factsOf(event), ...introductionOf(event), ...programmeOf(event)] }
  return {
    ...namesOf(event.address),
    title: event.title.text,
    language: event.language,
    ...(updated && { updated }),
    html: entryHtml(body, event.address, (file) => encodedPhoto(`events/${event.slug}/${file}`)),
    summary: [formatDays(event, event.language), event.venue?.name.text].filter(Boolean).join(' · '),
    authors: [],
    tags: [],
  }
}

function factsOf(event: Event): ElementContent[] {
  const { language, venue, status, registration, website, isOver } = event
  const words = wordsIn(language)
  const isOff = status === 'cancelled' || status === 'postponed'
  return [
    element('p', {}, daysElement(event, language, 'long'), venue && ' · ', venue && inLanguage(venue.name, language)),
    isOff ? element('p', {}, element('strong', {}, words.eventPage.phase[status])) : undefined,
    registration && !isOver && !isOff
      ? element('p', {}, anchor(registration.url, words.eventPage.register))
      : undefined,
    website ? element('p', {}, anchor(website, words.eventPage.website)) : undefined,
  ].filter((part) => part !== undefined)
}

function introductionOf({ body, language }: Event): ElementContent[] {
  if (!body) return []
  const content = treeOf(body.html).children.flatMap((node) => (node.type === 'element' ? [node] : []))
  return body.language === language ? content : [element('div', { lang: body.language }, ...content)]
}

function programmeOf(event: Event): ElementContent[] {
  if (event.talks.length === 0) return []
  return [
    element('h2', {}, wordsIn(event.language).eventPage.programme),
    ...listProgrammeParts(event).flatMap(({ day, talks }) => [
      ...(day ? [element('h3', {}, daysElement(oneDay(day), event.language, 'weekday'))] : []),
      element('ul', {}, ...talks.map((talk) => programmeItem(talk, event))),
    ]),
  ]
}

function programmeItem({ id, title, speakers, address }: Talk, { slug, language }: Event): ElementContent {
  const name = inLanguage(title, language)
  return element(
    'li',
    {},
    findTalkOfEvent(language, slug, id) ? anchor(address, name) : name,
    speakers.length > 0 ? ` — ${namesOnStage(speakers, language).join(', ')}` : undefined,
  )
}
