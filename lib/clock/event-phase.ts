import { dayIn } from './days'

/** What is known of when an event takes place: all that a clock needs to say where it stands. */
export interface EventTimes {
  status: 'scheduled' | 'held' | 'cancelled' | 'postponed'
  /** The day it starts on, at the venue. */
  day: string
  /** The last of its days; of an event of one day the same. */
  lastDay: string
  /** RFC 3339 date-times with their offsets, where they are known. */
  starts?: string | undefined
  ends?: string | undefined
  /** IANA time zone of the venue. */
  timeZone: string
}

/** What organisers say of their registration, and until when it is open. */
interface RegistrationTimes {
  opens?: string | undefined
  closes?: string | undefined
  status?: 'open' | 'full' | 'waiting_list' | 'closed' | undefined
}

/**
 * Where an event stands. Time alone takes it from `upcoming` over `today` and `running` to `unconfirmed`; that it was held,
 * cancelled or postponed only its organisers can say.
 */
export type EventPhase = 'upcoming' | 'today' | 'running' | 'unconfirmed' | 'held' | 'cancelled' | 'postponed'

const comingPhases: readonly EventPhase[] = ['upcoming', 'today', 'running']

/** Where registration stands: `soon` before it opens. */
export type RegistrationPhase = 'soon' | 'open' | 'full' | 'waiting_list' | 'closed'

/** Where an event stands at a moment. Without times its days count as a whole, at the venue. */
export function eventPhaseAt(event: EventTimes, moment: Date): EventPhase {
  const { status, day, lastDay, starts, ends, timeZone } = event
  if (status !== 'scheduled') return status
  if (isOverAt(event, moment)) return 'unconfirmed'
  const today = dayIn(moment, timeZone)
  // How long an event of one day goes on that states no end, nobody can say.
  const hasBegun = starts ? (ends || lastDay > day) && moment >= new Date(starts) : today > day
  if (hasBegun) return 'running'
  return today < day ? 'upcoming' : 'today'
}

/** Whether the time an event was planned for is over, whatever became of it: at its end, else at the end of its last day. */
export function isOverAt({ lastDay, ends, timeZone }: EventTimes, moment: Date): boolean {
  return ends ? moment >= new Date(ends) : dayIn(moment, timeZone) > lastDay
}

/** Where registration for an event stands at a moment. It is closed from the very second that is stated. */
export function registrationPhaseAt(
  registration: RegistrationTimes,
  event: EventTimes,
  moment: Date,
): RegistrationPhase {
  const { opens, closes, status } = registration
  if (!comingPhases.includes(eventPhaseAt(event, moment))) return 'closed'
  if (status === 'closed' || (closes && moment >= new Date(closes))) return 'closed'
  if (opens && moment < new Date(opens)) return 'soon'
  return status ?? 'open'
}

/** What an element of a page tells the browser's clock of the event it shows. */
export interface ClockedEvent extends EventTimes {
  registration?: RegistrationTimes
}

/** An event's times as the text of a `data-clock` attribute, without anything else that is known of it. */
export function writeClock({ status, day, lastDay, starts, ends, timeZone, registration }: ClockedEvent): string {
  const { opens, closes, status: stated } = registration ?? {}
  const facts: ClockedEvent = {
    ...{ status, day, lastDay, starts, ends, timeZone },
    ...(registration && { registration: { opens, closes, status: stated } }),
  }
  return JSON.stringify(facts)
}

/** The next moment after `now` at which something that is stated of the event begins or ends, in milliseconds. */
export function nextMomentOf({ starts, ends, registration }: ClockedEvent, now: Date): number | undefined {
  const moments = [starts, ends, registration?.opens, registration?.closes]
    .flatMap((moment) => (moment ? [Date.parse(moment)] : []))
    .filter((moment) => moment > now.getTime())
  return moments.length > 0 ? Math.min(...moments) : undefined
}
