import type { Day } from '../site/dates'
import type { Language } from '../site/settings'
import { listEvents } from './events'
import { type Appearance, listSpeakers } from './speakers'
import { listAllTalks } from './talks'

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
