import { type ClockedEvent, nextMomentOf } from '../lib/clock/clocked-event'
import { eventPhaseAt, isOverAt, registrationPhaseAt } from '../lib/clock/event-phase'
import { localTime } from '../lib/clock/local-time'
import { relativeDay } from '../lib/clock/relative-day'

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
    const time = starts && localTime(starts, ends, event.timeZone, document.documentElement.lang)
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
