import { dayIn } from './calendar-day'

/** What is known of when an event takes place: all that a clock needs to say where it stands. */
export interface EventTimes {
  status: 'scheduled' | 'held' | 'cancelled' | 'postponed'
  /** The day it starts on, at the venue. */
  day: string
  /** RFC 3339 date-times with their offsets, where they are known. */
  starts?: string | undefined
  ends?: string | undefined
  /** IANA time zone of the venue. */
  timeZone: string
}

/** What organisers say of their registration, and until when it is open. */
export interface RegistrationTimes {
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

/** Where an event stands at a moment. Without times its day counts as a whole, at the venue. */
export function eventPhaseAt(event: EventTimes, moment: Date): EventPhase {
  if (event.status !== 'scheduled') return event.status
  if (isOverAt(event, moment)) return 'unconfirmed'
  if (event.starts && event.ends && moment >= new Date(event.starts)) return 'running'
  const today = dayIn(moment, event.timeZone)
  if (today === event.day) return 'today'
  // A later day before its end: an event of several days whose start nobody stated.
  return today > event.day ? 'running' : 'upcoming'
}

/** Whether the time an event was planned for is over, whatever became of it: at its end, else at the end of its day. */
export function isOverAt({ day, ends, timeZone }: EventTimes, moment: Date): boolean {
  return ends ? moment >= new Date(ends) : dayIn(moment, timeZone) > day
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
