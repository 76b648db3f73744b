import { latinFirst } from './languages'
import type { Texts } from './settings'
import { slugify } from './slug'

/** What of a session its address is made of. */
interface NamedSession {
  id?: string | undefined
  title?: Partial<Texts> | undefined
}

/**
 * What the sessions of an event are called in addresses, in their order and each once: the id they state, else what the
 * title makes in the first language of Latin letters, or in the first that has one, else `session`; a number tells apart what would be called alike.
 */
export function sessionIds(sessions: NamedSession[]): string[] {
  const taken = new Set(sessions.flatMap(({ id }) => id ?? []))
  return sessions.map(({ id, title }) => {
    const wanted =
      slugify(latinFirst.map((language) => title?.[language]).find((text) => text !== undefined) ?? '') || 'session'
    const own = id ?? freeId(wanted, taken)
    taken.add(own)
    return own
  })
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}
