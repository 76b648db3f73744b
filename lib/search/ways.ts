import { listSpeakers } from '../content/speakers'
import { listTags } from '../content/tags'
import { facetsOf, listAllTalks } from '../content/talks'
import { address } from '../site/addresses'
import type { Language } from '../site/languages'
import type { SearchWay, SearchWays } from './engine/document'

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
  for (const year of listAllTalks(language).flatMap((talk) => facetsOf(talk).year)) {
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts]
    .map(([year, count]) => ({ label: year, address: address.talksBy(language, 'year', year), count }))
    .sort((a, b) => (a.label < b.label ? 1 : -1))
}
