import { isSeq } from 'yaml'
import { site } from '../../../site.config'
import type { InEach, Message } from '../../report/message'
import { type FileText, formatPlace, type Problem, problemAt, quote, quoted } from '../../report/problem'
import { listStatements, type Siblings } from '../fields/document'
import { formats, isDay } from '../fields/formats'

/** A single value of an event, and where it stands. */
export interface StatedValue {
  /** As in `sessions[3].starts`. */
  path: string
  value: string
  source: FileText
  offset: number
}

/** What an event states, each field from the first file that has it. */
export interface Statements {
  /** The value at a path such as `registration.closes`, as text. */
  get(path: string): StatedValue | undefined
  /** The paths of its sessions, `sessions[0]` and on. */
  sessions: string[]
}

const known = new WeakMap<Siblings, Statements>()

/** What an event states about itself. It is read once, however many rules ask. */
export function readStatements(event: Siblings): Statements {
  const statements = known.get(event) ?? read(event)
  known.set(event, statements)
  return statements
}

function read(event: Siblings): Statements {
  const values = new Map<string, StatedValue>()
  const sources = new Map<string, FileText>()
  for (const { path, node, source, offset } of event.files.flatMap((file) => file.values)) {
    const [field = ''] = path.split(/[.[]/, 1)
    if (!sources.has(field)) sources.set(field, source)
    const isText = typeof node.value === 'string' || typeof node.value === 'number'
    if (isText && sources.get(field) === source) values.set(path, { path, value: String(node.value), source, offset })
  }
  const node = listStatements(event, 'sessions')[0]?.node
  const sessions = isSeq(node) ? node.items.map((_, index) => `sessions[${index}]`) : []
  return { get: (path) => values.get(path), sessions }
}

/** A value that is a moment, in milliseconds since 1970; nothing for what is none, which its field refuses. */
export function momentOf(stated: StatedValue | undefined): number | undefined {
  return stated && formats.moment.fits(stated.value) ? Date.parse(stated.value) : undefined
}

/** The IANA time zone of the event's venue; nothing when a wrong one is stated, which its field refuses. */
export function timeZoneOf(event: Statements): string | undefined {
  const zone = event.get('timeZone')?.value ?? site.timeZone
  return formats.timeZone.fits(zone) ? zone : undefined
}

/** The value that says which day an event is over with, where no moment does: `ends` that is a day, else `date`. */
export function lastDayIn(event: Statements): StatedValue | undefined {
  return [event.get('ends'), event.get('date')].find((stated) => stated && isDay(stated.value))
}

/** The problem of a value that contradicts another one. */
export function refuse(
  stated: StatedValue,
  expected: InEach,
  mend: InEach,
  found: Message = quoted(stated.value),
): Problem {
  return problemAt(stated.source, stated.offset, { path: stated.path, found, expected, mend })
}

/** Where a value stands: `content/events/a/ko.md:4:9`. */
export function whereIs({ source, offset }: StatedValue): string {
  return formatPlace(source, offset)
}

/** A value and where it stands: `"2025-03-30T13:00:00+09:00" (content/events/a/ko.md:4:9)`. */
export function withPlace(stated: StatedValue): string {
  return `${quote(stated.value)} (${whereIs(stated)})`
}
