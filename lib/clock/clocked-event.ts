import type { EventTimes, RegistrationTimes } from './event-phase'

/** What an element of a page tells the browser's clock of the event it shows. */
export interface ClockedEvent extends EventTimes {
  registration?: RegistrationTimes
}

/** An event's times as the text of a `data-clock` attribute, without anything else that is known of it. */
export function writeClock({ status, day, lastDay, starts, ends, timeZone, registration }: ClockedEvent): string {
  const { opens, closes, status: stated } = registration ?? {}
  const told: ClockedEvent = {
    ...{ status, day, lastDay, starts, ends, timeZone },
    ...(registration && { registration: { opens, closes, status: stated } }),
  }
  return JSON.stringify(told)
}

/** The next moment after `now` at which something that is stated of the event begins or ends, in milliseconds. */
export function nextMomentOf({ starts, ends, registration }: ClockedEvent, now: Date): number | undefined {
  const moments = [starts, ends, registration?.opens, registration?.closes]
    .flatMap((moment) => (moment ? [Date.parse(moment)] : []))
    .filter((moment) => moment > now.getTime())
  return moments.length > 0 ? Math.min(...moments) : undefined
}
