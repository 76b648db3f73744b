import { address } from './address'
import { listArchivedTalks } from './archived-talk'
import type { Language } from './language'
import { listSpeakers } from './speaker'
import { listTags } from './tag'
import { facetsOf } from './talk-facet'

/** A list that leads into the site without a query. */
export interface SearchWay {
  label: string
  /** The language of the label where it is not the page's. */
  language?: Language
  address: string
  /** How many posts or talks it leads to. */
  count: number
}

/** The lists by tag, by year (newest first) and by speaker (the most talks first); at most `limit` each. */
export interface SearchWays {
  tags: SearchWay[]
  years: SearchWay[]
  speakers: SearchWay[]
}

/** The ways into the site in a language beside its search; at most `limit` of a kind. */
export function listSearchWays(language: Language, limit = Number.POSITIVE_INFINITY): SearchWays {
  const ways = {
    tags: listTags(language).map(({ name, address, posts }) => ({ label: name, address, count: posts.length })),
    years: listYears(language),
    speakers: listSpeakers(language)
      .map(({ person: { name, address }, appearances }) => ({
        label: name.text,
        ...(name.language !== language && { language: name.language }),
        address,
        count: appearances.length,
      }))
      .sort((a, b) => b.count - a.count),
  }
  return {
    tags: ways.tags.slice(0, limit),
    years: ways.years.slice(0, limit),
    speakers: ways.speakers.slice(0, limit),
  }
}

function listYears(language: Language): SearchWay[] {
  const counts = new Map<string, number>()
  for (const year of listArchivedTalks(language).flatMap((talk) => facetsOf(talk).year)) {
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts]
    .map(([year, count]) => ({ label: year, address: address.talksBy(language, 'year', year), count }))
    .sort((a, b) => (a.label < b.label ? 1 : -1))
}
