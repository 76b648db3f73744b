import { isMap, isScalar, isSeq } from 'yaml'
import { site } from '../../../site.config'
import { type Finding, type Problem, placeOf, problemAt } from '../../report/problem'
import { listStatements, type Siblings } from '../fields/document'
import { formats, isDay } from '../fields/formats'
import { entriesOf } from '../fields/values'
import type { FrontMatter } from '../front-matter/yaml'

/** A single value of an event, and where it stands. */
export interface StatedValue {
  /** As in `sessions[3].starts`. */
  path: string
  value: string
  frontMatter: FrontMatter
  /** In the file. */
  offset: number
}

/** The single values below a map of the front matter by their names; lists and maps in it are kept as they are. */
export interface StatedMap {
  path: string
  values: ReadonlyMap<string, StatedValue>
  maps: ReadonlyMap<string, StatedMap>
}

/** What an event states: each fact from the first file that has it, and each of its sessions. */
export interface Statements {
  facts: StatedMap
  sessions: StatedMap[]
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
  const maps = new Map<string, StatedMap>()
  for (const { frontMatter } of event.files.toReversed()) {
    if (!frontMatter) continue
    const stated = readMap(frontMatter, frontMatter.map, '')
    for (const [name, value] of stated.values) values.set(name, value)
    for (const [name, map] of stated.maps) maps.set(name, map)
  }
  const [statement] = listStatements(event, 'sessions')
  const items = statement && isSeq(statement.node) ? statement.node.items : []
  const sessions = items.map((item, index) => statement && readMap(statement.frontMatter, item, `sessions[${index}]`))
  return { facts: { path: '', values, maps }, sessions: sessions.filter((session) => session !== undefined) }
}

function readMap(frontMatter: FrontMatter, node: unknown, path: string): StatedMap {
  const values = new Map<string, StatedValue>()
  const maps = new Map<string, StatedMap>()
  for (const [name, { value: child }] of isMap(node) ? entriesOf(node) : []) {
    const below = path ? `${path}.${name}` : name
    if (isMap(child)) maps.set(name, readMap(frontMatter, child, below))
    if (!isScalar(child) || typeof child.value !== 'string') continue
    const offset = frontMatter.start + (child.range?.[0] ?? 0)
    values.set(name, { path: below, value: child.value, frontMatter, offset })
  }
  return { path, values, maps }
}

/** A value that is a moment, in milliseconds since 1970; nothing for what is none, which is told elsewhere. */
export function momentOf(stated: StatedValue | undefined): number | undefined {
  return stated && formats.moment.fits(stated.value) ? Date.parse(stated.value) : undefined
}

/** The IANA time zone of the event's venue; nothing when a wrong one is stated, which is told elsewhere. */
export function timeZoneOf({ values }: StatedMap): string | undefined {
  const zone = values.get('timeZone')?.value ?? site.timeZone
  return formats.timeZone.fits(zone) ? zone : undefined
}

/** The value that says which day an event is over with, where no moment does: `ends` that is a day, else `date`. */
export function lastDayIn({ values }: StatedMap): StatedValue | undefined {
  return [values.get('ends'), values.get('date')].find((stated) => stated && isDay(stated.value))
}

/** A problem of a stated value. */
export function problemOfValue({ path, frontMatter, offset }: StatedValue, finding: Omit<Finding, 'path'>): Problem {
  return problemAt(frontMatter.source, offset, { path, ...finding })
}

/** Where a value stands, as problems name it: `content/events/a/ko.md:4:9`. */
export function whereIs({ frontMatter: { source }, offset }: StatedValue): string {
  const { line, column } = placeOf(source.text, offset)
  return `${source.file}:${line}:${column}`
}
