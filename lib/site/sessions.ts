import { latinFirst, type Texts } from './languages'
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

const numberedKinds: readonly unknown[] = ['talk', 'keynote', 'workshop']

/** Whether a session of a kind counts as a talk, which has a number within the programme. */
export function isNumbered(kind: unknown): boolean {
  return numberedKinds.includes(kind)
}

/** Whether a session has a page of its own: one that is numbered, or that names somebody on its stage. */
export function hasPage({ kind, speakers }: { kind: unknown; speakers: readonly unknown[] }): boolean {
  return isNumbered(kind) || speakers.length > 0
}

/** Whether a session states both its start and its length. */
export function isTimed<Session extends { starts?: unknown; minutes?: unknown }>(
  session: Session,
): session is Session & Required<Pick<Session, 'starts' | 'minutes'>> {
  return session.starts !== undefined && session.minutes !== undefined
}

interface StatedEvent {
  talks: readonly { starts?: unknown; minutes?: unknown }[]
  venue?: unknown
  format?: unknown
}

/**
 * Whether an event has a schedule: a session of it is timed, and somebody states where it is held. The form of schedules demands
 * all three.
 */
export function hasSchedule({ talks, venue, format }: StatedEvent): boolean {
  return talks.some(isTimed) && (venue !== undefined || format === 'online')
}
