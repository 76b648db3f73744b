import { relativeDay } from '../lib/clock/days'
import { type ClockedEvent, eventPhaseAt, isOverAt, nextMomentOf, registrationPhaseAt } from '../lib/clock/event-phase'

const MINUTE = 60_000

interface Clock {
  element: HTMLElement
  event: ClockedEvent
}

function listClocks(): Clock[] {
  return [...document.querySelectorAll<HTMLElement>('[data-clock]')].map((element) => ({
    element,
    event: JSON.parse(element.dataset.clock ?? ''),
  }))
}

/** Shows of each thing that a page says for one state only what is true now. */
function show({ element, event }: Clock, now: Date) {
  const truth = {
    when: isOverAt(event, now) ? 'over' : 'coming',
    phase: eventPhaseAt(event, now),
    registration: registrationPhaseAt(event.registration ?? {}, event, now),
  }
  for (const [name, value] of Object.entries(truth)) {
    for (const part of listParts(element, `data-${name}`)) {
      part.hidden = !part.getAttribute(`data-${name}`)?.split(' ').includes(value)
    }
  }
  for (const part of listParts(element, 'data-relative')) {
    part.textContent = relativeDay(part.dataset.relative ?? '', event.timeZone, now, document.documentElement.lang)
  }
}

function listParts(element: HTMLElement, attribute: string): HTMLElement[] {
  const parts = [...element.querySelectorAll<HTMLElement>(`[${attribute}]`)]
  return element.hasAttribute(attribute) ? [element, ...parts] : parts
}

/** Tells a reader whose clock differs from the venue's when the event, or a part of it, is by their own. */
function tellLocalTime({ element, event }: Clock) {
  for (const part of listParts(element, 'data-local-time')) {
    const { starts = event.starts } = part.dataset
    const ends = part.dataset.starts ? undefined : event.ends
    const time = starts && localTime(starts, ends, event.timeZone, part.dataset.locale)
    part.hidden = !time
    if (time) part.textContent = `${part.dataset.localTime}: ${time}`
  }
}

/**
 * Keeps what the page says of its events right at the reader's moment, however long ago it was built: now, at every full
 * minute and stated moment after it, and when the page comes back to the front.
 */
export function keepClocks() {
  const clocks = listClocks()
  if (clocks.length === 0) return
  let timer: ReturnType<typeof setTimeout> | undefined
  const tick = () => {
    const now = new Date()
    for (const clock of clocks) show(clock, now)
    const stated = clocks.flatMap(({ event }) => nextMomentOf(event, now) ?? [])
    const time = now.getTime()
    clearTimeout(timer)
    timer = setTimeout(tick, Math.min(...stated, (Math.floor(time / MINUTE) + 1) * MINUTE) - time)
  }
  tick()
  for (const clock of clocks) tellLocalTime(clock)
  for (const occasion of ['pageshow', 'visibilitychange']) addEventListener(occasion, tick)
}

const clockFace: Intl.DateTimeFormatOptions = {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
}

/**
 * When something takes place by the reader's own clock, with the name of their time zone: `10월 14일 06:00~09:00 GMT-4`.
 * Undefined when that clock shows the same as the venue's at both ends.
 */
export function localTime(
  starts: string,
  ends: string | undefined,
  timeZone: string,
  locale: string | undefined,
  readerZone?: string,
): string | undefined {
  const moments = [starts, ends].flatMap((moment) => (moment ? [new Date(moment)] : []))
  const at = (zone: string | undefined) => {
    const face = new Intl.DateTimeFormat(locale, { ...clockFace, timeZone: zone })
    return moments.map((moment) => face.format(moment)).join()
  }
  if (at(readerZone) === at(timeZone)) return undefined
  const named = new Intl.DateTimeFormat(locale, { ...clockFace, timeZone: readerZone, timeZoneName: 'short' })
  const [start, end] = moments
  if (!start) return undefined
  return end ? named.formatRange(start, end) : named.format(start)
}
