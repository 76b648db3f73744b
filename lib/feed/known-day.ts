import { dayIn } from '../clock/calendar-day'
import type { Day } from '../day'
import { now } from '../environment'
import type { Event } from '../event'

/**
 * The last day on which something is known to have happened to an event's facts: when somebody last checked them, else the
 * last day it was held on, else when its registration opened. The day it is planned for dates nothing.
 */
export function lastKnownDay({ lastVerifiedOn, status, lastDay, registration, timeZone }: Event): Day | undefined {
  if (lastVerifiedOn) return lastVerifiedOn
  if (status === 'held') return lastDay
  const opens = registration?.opens && new Date(registration.opens)
  return opens && opens <= now() ? dayIn(opens, timeZone) : undefined
}
