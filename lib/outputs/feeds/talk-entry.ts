import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Person } from '../../content/people'
import type { Talk } from '../../content/programme'
import type { Appearance } from '../../content/speakers'
import { formatDays } from '../../site/dates'
import type { Language } from '../../site/languages'
import { wordsIn } from '../../words/words'
import { type FeedEntry, lastDay, lastKnownDay, namesOf } from './entry'
import { anchor, daysElement, element, inLanguage } from './entry-html'
import { listEntryAuthors } from './post-entry'

/**
 * A talk with what is known of it; a recap that tells of it is linked. It came out on the day it was given, the last it may have been,
 * once somebody has confirmed that or told of it; the day it is planned for dates nothing. Nothing for a talk that has no
 * address.
 */
export function talkEntry(appearance: Appearance, speaker: Person, language: Language): FeedEntry | undefined {
  const { title, lastDay: given, event, talk, recap } = appearance
  const address = talk?.address ?? recap?.address
  const published = recap || event?.status === 'held' ? given : undefined
  const told = recap?.post.language === language ? recap.post.day : undefined
  const updated = lastDay(published, event && lastKnownDay(event), told)
  if (!address) return undefined
  return {
    ...namesOf(address),
    title: title.text,
    language,
    ...(published && { published }),
    ...(updated && { updated }),
    html: toHtml(factsOf(appearance, language)),
    summary: talk?.abstract?.text ?? [event?.title.text, formatDays(appearance, language)].filter(Boolean).join(' · '),
    authors: listEntryAuthors(talk?.speakers ?? recap?.section.speakers ?? [speaker], language),
    tags: [],
  }
}

function factsOf(appearance: Appearance, language: Language): ElementContent[] {
  const { event, talk, recap } = appearance
  const words = wordsIn(language).speakerPage
  const place = event && anchor(event.address, inLanguage(event.title, language))
  return [
    element('p', {}, place, place && ' · ', daysElement(appearance, language)),
    talk?.abstract && element('p', {}, inLanguage(talk.abstract, language)),
    talk && materialList(talk, language),
    recap && element('p', {}, anchor(recap.address, words.recap)),
  ].filter((part) => part !== undefined)
}

/** What can be seen of a talk, and what cannot, with the stated reason; nothing when neither is known. */
function materialList({ materials, links }: Talk, language: Language): Element | undefined {
  if (materials.length + links.length === 0) return undefined
  const words = wordsIn(language)
  const items = materials.map(({ kind, state, url, note }) =>
    element(
      'li',
      {},
      url ? anchor(url, words.talk.material[kind]) : `${words.talk.materialName[kind]}: ${words.talk.state[state]}`,
      note && ' — ',
      note && inLanguage(note, language),
    ),
  )
  const others = links.map(({ kind, url }) => element('li', {}, anchor(url, words.linkKind[kind])))
  return element('ul', {}, ...items, ...others)
}
