import { type Event, listEvents } from './event'
import type { Language } from './language'
import type { Person } from './person'
import { listRecaps } from './post'
import { readRecap } from './recap'
import type { Talk } from './talk'

/** A talk somebody gave, and where a recap tells of it. */
export interface Appearance {
  event: Event
  talk: Talk
  recap?: { title: string; address: string }
}

/** Somebody with at least one appearance. */
export interface Speaker {
  person: Person
  /** Newest first. */
  appearances: Appearance[]
}

const byLanguage = new Map<Language, Speaker[]>()

/** Everybody who appears in an event's programme, in the order of their names. */
export function listSpeakers(language: Language): Speaker[] {
  const known = byLanguage.get(language)
  if (known) return known
  const byId = new Map<string, Speaker>()
  for (const event of listEvents(language)) {
    for (const talk of event.talks) {
      for (const person of talk.speakers) {
        const speaker = byId.get(person.id) ?? { person, appearances: [] }
        speaker.appearances.push({ event, talk, recap: findRecapOf(event, talk, language) })
        byId.set(person.id, speaker)
      }
    }
  }
  const collator = new Intl.Collator(language)
  const speakers = [...byId.values()].sort((a, b) => collator.compare(a.person.name.text, b.person.name.text))
  byLanguage.set(language, speakers)
  return speakers
}

/** The speaker with an id. */
export function findSpeaker(language: Language, id: string): Speaker | undefined {
  return listSpeakers(language).find(({ person }) => person.id === id.normalize('NFC'))
}

function findRecapOf(event: Event, talk: Talk, language: Language): Appearance['recap'] {
  for (const post of listRecaps(language, event.slug)) {
    const section = readRecap(post).sections.find((each) => each.talk?.id === talk.id)
    if (section) return { title: post.title, address: `${post.address}#${encodeURIComponent(section.id)}` }
  }
  return undefined
}
