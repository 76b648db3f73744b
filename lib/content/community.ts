import { site } from '../../site.config'
import type { Day } from '../site/dates'
import { yearOf } from '../site/dates'
import { type Language, languages } from '../site/languages'
import { listEvents } from './events'
import { type Appearance, listSpeakers } from './speakers'
import { listAllTalks } from './talks'

/** An organisation that had a part in events, under the name that their programmes give it. */
export interface Partner {
  name: string
  url?: string
  /** The years of these events, the latest first. */
  years: string[]
}

/** Every name of the community itself, in the order in which the settings give them. */
export function ownNames(): string[] {
  return [...new Set([...languages.map((each) => site.name[each]), site.shortName, ...(site.otherNames ?? [])])]
}

/** Who organised, hosted, supported or sponsored events beside the community: of most events first, of as many in the order of names. */
export function listPartners(language: Language): Partner[] {
  const own = new Set(ownNames())
  const found = new Map<string, Partner & { events: Set<string> }>()
  for (const { slug, day, parts, status } of listEvents(language)) {
    if (status === 'cancelled') continue
    for (const { name, url } of parts.flatMap(({ organizations }) => organizations)) {
      if (own.has(name)) continue
      const partner = found.get(name) ?? { name, years: [], events: new Set() }
      partner.url ??= url
      partner.years = [...new Set([...partner.years, yearOf(day)])]
      found.set(name, { ...partner, events: partner.events.add(slug) })
    }
  }
  const { compare } = new Intl.Collator(language)
  return [...found.values()]
    .sort((a, b) => b.events.size - a.events.size || compare(a.name, b.name))
    .map(({ events: _, ...partner }) => partner)
}

/** How much the archive holds. */
interface ArchiveFacts {
  /** Events that are confirmed to have been held. */
  events: number
  /** Talks given at them, openings with a speaker among them. */
  talks: number
  /** People who spoke at them, or of whose talks a recap tells. */
  speakers: number
  /** The day of the first of those events. */
  since?: Day
}

/** What a community can say of itself from its own files. */
export function archiveFacts(language: Language): ArchiveFacts {
  const held = listEvents(language).filter(({ status }) => status === 'held')
  const talks = listAllTalks(language).filter(({ event }) => event.status === 'held')
  return {
    events: held.length,
    talks: talks.length,
    speakers: listSpeakers(language).filter(({ appearances }) => appearances.some(wasGiven)).length,
    since: held.at(-1)?.day,
  }
}

function wasGiven({ event }: Appearance): boolean {
  return event === undefined || event.status === 'held'
}
