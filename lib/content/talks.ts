import { address } from '../site/addresses'
import { yearOf } from '../site/dates'
import { guessText, type Language, type Text } from '../site/languages'
import { tally } from '../site/page-kinds'
import { hasPage } from '../site/sessions'
import { wordsIn } from '../words/words'
import { type Event, findEvent, listEvents } from './events'
import { listRecaps, type Post } from './posts'
import type { Material, Talk } from './programme'
import { type RecapSection, readRecap } from './recaps'

/** A talk with the event it belongs to. */
export interface TalkOfEvent {
  talk: Talk
  event: Event
}

/** Where a recap tells of a talk. */
export interface TalkRecap {
  post: Post
  section: RecapSection
  /** The section's address. */
  address: string
}

/**
 * Every session that has a number or a speaker, of the newest event first, in the order of its programme. Panels and
 * breaks that name nobody are found on their event's page only.
 */
export function listAllTalks(language: Language): TalkOfEvent[] {
  return listEvents(language).flatMap((event) =>
    event.talks.filter(hasPage).map((talk): TalkOfEvent => ({ talk, event })),
  )
}

/** The talk with an id of an event, with its neighbours in the programme. */
export function findTalkOfEvent(
  language: Language,
  event: string,
  id: string,
): (TalkOfEvent & { previous?: Talk; next?: Talk }) | undefined {
  const found = findEvent(language, event)
  const talks = found?.talks.filter(hasPage) ?? []
  const index = talks.findIndex((talk) => talk.id === id)
  const talk = talks[index]
  return found && talk && { talk, event: found, previous: talks[index - 1], next: talks[index + 1] }
}

/** The recap that tells of a talk, in the page's language first. */
export function findTalkRecap(language: Language, event: Event, talk: Talk): TalkRecap | undefined {
  for (const post of listRecaps(language, event.slug)) {
    const section = readRecap(post).sections.find((each) => each.talk?.id === talk.id)
    if (section) return { post, section, address: `${post.address}#${encodeURIComponent(section.id)}` }
  }
  return undefined
}

/** The recording of a talk that everybody can watch. */
export function findRecording(talk: Talk): (Material & { youtubeId: string; url: string }) | undefined {
  const video = talk.materials.find(
    ({ kind, state }) => kind === 'video' && (state === 'public' || state === 'limited'),
  )
  return video?.youtubeId && video.url ? { ...video, youtubeId: video.youtubeId, url: video.url } : undefined
}

/** The numbered talks that can be watched, newest event first; at most `limit`. */
export function listWatchableTalks(language: Language, limit: number): TalkOfEvent[] {
  return listAllTalks(language)
    .filter(({ talk }) => talk.order !== undefined && findRecording(talk))
    .slice(0, limit)
}

/** What the list of talks can be narrowed by on a page of its own; `with` is one of the materials. */
export type TalkFacet = 'year' | 'group' | 'with'

/** Something the list of talks can be narrowed to. */
export interface TalkFilter {
  facet: TalkFacet | 'speaker'
  value: string
  label: Text
  /** How many talks it leaves. */
  count: number
  /** Where those talks are listed. */
  address: string
}

const materials: Material['kind'][] = ['video', 'slides', 'code']

/** Everything the list of talks can be narrowed to, by facet; a facet without a value is left out. */
export function listTalkFilters(language: Language): { facet: TalkFilter['facet']; filters: TalkFilter[] }[] {
  const talks = listAllTalks(language)
  const facets = [
    { facet: 'year' as const, filters: byYear(talks, language) },
    { facet: 'group' as const, filters: byGroup(talks, language) },
    { facet: 'with' as const, filters: byMaterial(talks, language) },
    { facet: 'speaker' as const, filters: bySpeaker(talks, language) },
  ]
  return facets.filter(({ filters }) => filters.length > 0)
}

/** What one filter leaves of the talks; undefined when nobody could choose it. */
export function findTalkFilter(
  language: Language,
  facet: string,
  value: string,
): { filter: TalkFilter & { facet: TalkFacet }; talks: TalkOfEvent[] } | undefined {
  const filters = listTalkFilters(language).flatMap((each) => each.filters)
  const filter = filters.find(isPaged(facet, value))
  return filter && { filter, talks: listAllTalks(language).filter((talk) => hasFacet(talk, facet, value)) }
}

function isPaged(facet: string, value: string) {
  return (filter: TalkFilter): filter is TalkFilter & { facet: TalkFacet } =>
    filter.facet !== 'speaker' && filter.facet === facet && filter.value === value
}

function hasFacet(talk: TalkOfEvent, facet: string, value: string): boolean {
  return Object.entries(facetsOf(talk)).some(([name, values]) => name === facet && values.includes(value))
}

/** What a talk is found by, facet by facet. */
export function facetsOf({ talk, event }: TalkOfEvent): Record<TalkFilter['facet'], string[]> {
  return {
    year: [...new Set([talk.lastDay, talk.day].map(yearOf))],
    group: event.groups.map(({ slug }) => slug),
    with: materials.filter((kind) => talk.materials.some((material) => material.kind === kind && material.url)),
    speaker: talk.speakers.map(({ id }) => id),
  }
}

function byYear(talks: TalkOfEvent[], language: Language): TalkFilter[] {
  return tally(talks.flatMap((talk) => facetsOf(talk).year)).map(([value, times]) => ({
    ...{ facet: 'year', value, count: times, label: { text: value, language } },
    address: address.talksBy(language, 'year', value),
  }))
}

function byGroup(talks: TalkOfEvent[], language: Language): TalkFilter[] {
  const groups = new Map(talks.flatMap(({ event }) => event.groups.map((group) => [group.slug, group])))
  return tally(talks.flatMap((talk) => facetsOf(talk).group)).map(([value, times]) => ({
    ...{ facet: 'group', value, count: times, label: groups.get(value)?.title ?? guessText(value) },
    address: address.talksBy(language, 'group', value),
  }))
}

function byMaterial(talks: TalkOfEvent[], language: Language): TalkFilter[] {
  const counts = new Map(tally(talks.flatMap((talk) => facetsOf(talk).with)))
  return materials.flatMap((value) => {
    const times = counts.get(value)
    if (!times) return []
    const label = { text: wordsIn(language).talksPage.withMaterial[value], language }
    return { facet: 'with', value, count: times, label, address: address.talksBy(language, 'with', value) }
  })
}

/** A speaker's talks stand on the speaker's own page. */
function bySpeaker(talks: TalkOfEvent[], language: Language): TalkFilter[] {
  const people = new Map(talks.flatMap(({ talk }) => talk.speakers.map((person) => [person.id, person])))
  const counts = new Map(tally(talks.flatMap((talk) => facetsOf(talk).speaker)))
  const collator = new Intl.Collator(language)
  return [...people.values()]
    .sort((a, b) => collator.compare(a.name.text, b.name.text))
    .map(({ id, name, address }) => ({
      ...{ facet: 'speaker', value: id, label: name, count: counts.get(id) ?? 0, address },
    }))
}
