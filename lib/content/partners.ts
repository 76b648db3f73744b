import { site } from '../../site.config'
import { languages } from '../site/languages'
import type { Language } from '../site/settings'
import { listEvents } from './events'

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
      partner.years = [...new Set([...partner.years, day.slice(0, 4)])]
      found.set(name, { ...partner, events: partner.events.add(slug) })
    }
  }
  const { compare } = new Intl.Collator(language)
  return [...found.values()]
    .sort((a, b) => b.events.size - a.events.size || compare(a.name, b.name))
    .map(({ events: _, ...partner }) => partner)
}
