import type { ElementContent, Root } from 'hast'
import { formatDays } from '../day'
import type { Language } from '../language'
import type { Person } from '../person'
import { encodedPhoto } from '../photo-variants'
import type { Appearance } from '../speaker'
import { wordsIn } from '../words'
import { anchor, daysElement, element, inLanguage } from './elements'
import { type FeedEntry, lastDay, namesOf } from './entry'
import { entryHtml } from './entry-html'
import { lastKnownDay } from './known-day'
import { materialList } from './material-list'
import { listEntryAuthors } from './post-entry'

/**
 * A talk with what is known of it and what a recap in the same language tells of it. It came out on the day it was given, the last it may have been,
 * once somebody has confirmed that or told of it; the day it is planned for dates nothing. Nothing for a talk that has no
 * address.
 */
export function talkEntry(appearance: Appearance, speaker: Person, language: Language): FeedEntry | undefined {
  const { title, lastDay: given, event, talk, recap } = appearance
  const address = talk?.address ?? recap?.address
  const published = recap || event?.status === 'held' ? given : undefined
  const told = recap?.post.language === language ? recap : undefined
  const updated = lastDay(published, event && lastKnownDay(event), told?.post.day)
  if (!address) return undefined
  const body: Root = {
    type: 'root',
    children: [...factsOf(appearance, language), ...(told?.section.body.children ?? [])],
  }
  const photo = (file: string) => encodedPhoto(`posts/${told?.post.slug}/${file}`)
  return {
    ...namesOf(address),
    title: title.text,
    language,
    ...(published && { published }),
    ...(updated && { updated }),
    html: entryHtml(body, told?.post.address ?? address, photo),
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
