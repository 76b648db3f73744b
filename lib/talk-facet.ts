import { address, type TalkFacet } from './address'
import { type ArchivedTalk, listArchivedTalks } from './archived-talk'
import type { Language } from './language'
import type { Material } from './talk'
import { guessText, type Text } from './text'
import { wordsIn } from './words'

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
  const talks = listArchivedTalks(language)
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
): { filter: TalkFilter & { facet: TalkFacet }; talks: ArchivedTalk[] } | undefined {
  const filters = listTalkFilters(language).flatMap((each) => each.filters)
  const filter = filters.find(isPaged(facet, value))
  return filter && { filter, talks: listArchivedTalks(language).filter((talk) => hasFacet(talk, facet, value)) }
}

function isPaged(facet: string, value: string) {
  return (filter: TalkFilter): filter is TalkFilter & { facet: TalkFacet } =>
    filter.facet !== 'speaker' && filter.facet === facet && filter.value === value
}

function hasFacet(talk: ArchivedTalk, facet: string, value: string): boolean {
  return Object.entries(facetsOf(talk)).some(([name, values]) => name === facet && values.includes(value))
}

/** What a talk is found by, facet by facet. */
export function facetsOf({ talk, event }: ArchivedTalk): Record<TalkFilter['facet'], string[]> {
  return {
    year: [...new Set([talk.lastDay, talk.day].map((day) => day.slice(0, 4)))],
    group: event.groups.map(({ slug }) => slug),
    with: materials.filter((kind) => talk.materials.some((material) => material.kind === kind && material.url)),
    speaker: talk.speakers.map(({ id }) => id),
  }
}

function byYear(talks: ArchivedTalk[], language: Language): TalkFilter[] {
  return tally(talks.flatMap((talk) => facetsOf(talk).year)).map(([value, count]) => ({
    ...{ facet: 'year', value, count, label: { text: value, language } },
    address: address.talksBy(language, 'year', value),
  }))
}

function byGroup(talks: ArchivedTalk[], language: Language): TalkFilter[] {
  const groups = new Map(talks.flatMap(({ event }) => event.groups.map((group) => [group.slug, group])))
  return tally(talks.flatMap((talk) => facetsOf(talk).group)).map(([value, count]) => ({
    ...{ facet: 'group', value, count, label: groups.get(value)?.title ?? guessText(value) },
    address: address.talksBy(language, 'group', value),
  }))
}

function byMaterial(talks: ArchivedTalk[], language: Language): TalkFilter[] {
  const counts = new Map(tally(talks.flatMap((talk) => facetsOf(talk).with)))
  return materials.flatMap((value) => {
    const count = counts.get(value)
    if (!count) return []
    const label = { text: wordsIn(language).talksPage.withMaterial[value], language }
    return { facet: 'with', value, count, label, address: address.talksBy(language, 'with', value) }
  })
}

/** A speaker's talks stand on the speaker's own page. */
function bySpeaker(talks: ArchivedTalk[], language: Language): TalkFilter[] {
  const people = new Map(talks.flatMap(({ talk }) => talk.speakers.map((person) => [person.id, person])))
  const counts = new Map(tally(talks.flatMap((talk) => facetsOf(talk).speaker)))
  const collator = new Intl.Collator(language)
  return [...people.values()]
    .sort((a, b) => collator.compare(a.name.text, b.name.text))
    .map(({ id, name, address }) => ({
      ...{ facet: 'speaker', value: id, label: name, count: counts.get(id) ?? 0, address },
    }))
}

/** How often each value stands in a list, in the order in which they first do. */
function tally(values: string[]): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}
