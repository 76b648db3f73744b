import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { readCalendar } from '../../e2e/validators/calendar'
import { validateFeed, validateSitemap } from '../../e2e/validators/feeds'
import { scheduleSchema } from '../../e2e/validators/schedule'
import { origin } from '../../lib/site/addresses'
import { feedFileOf } from '../../lib/site/written-files'
import type { Told } from './site'
import { fileAt, type Site } from './site'

const ajv = new Ajv({ strict: false })
addFormats(ajv)
const validateSchedule = ajv.compile(scheduleSchema)

/** The reader of each kind of file that is no page; it throws what is wrong. What only has to be there has none. */
const readers: [name: RegExp, read?: (text: string, site: Site, file: string) => void][] = [
  [/(?:^|\/)(?:feed|atom)(?:-\d+)?\.(?:xml|json)$/, readFeed],
  [/\.ics$/, (text) => readIcs(text)],
  [/(?:^|\/)schedule\.json$/, (text) => readSchedule(text)],
  [/^sitemap[^/]*\.xml$/, readSitemap],
  [/\.(?:json|webmanifest)$/, (text) => void JSON.parse(text)],
  [/\.(?:html|md|txt|css|js|svg|png|jpe?g|webp|avif|ico|woff2|zip|bin)$/],
  [/^og\/[^/.]+$/],
  [/^(?:CNAME|\.nojekyll|_headers|_redirects)$/],
]

// What disks and hosts take as one name, with room for what they put behind it.
const mostBytes = 255

/** What is wrong with the feeds, calendars, schedules and the sitemap of a site, and with the names of its files. */
export function readOutputs(site: Site): Told {
  return site.files.flatMap((file): Told => {
    const reader = readers.find(([name]) => name.test(file))
    const faults = [...longNames(file), ...(reader ? [] : ['a file of a kind that nobody reads'])]
    const fault = reader?.[1] && faultOf(() => reader[1]?.(site.read(file), site, file))
    return [...faults, ...(fault ? [fault] : [])].map((told) => [file, told])
  })
}

function faultOf(read: () => void): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function longNames(file: string): string[] {
  const long = file.split('/').filter((segment) => Buffer.byteLength(`${segment}.br`) > mostBytes)
  return long.map((segment) => `a name of ${Buffer.byteLength(segment)} bytes`)
}

function readFeed(text: string, _site: Site, file: string): void {
  const name = feedFileOf(file.slice(file.lastIndexOf('/') + 1))
  if (name) validateFeed[name](text)
}

function readIcs(text: string): void {
  // RFC 5545, section 3.1: lines of at most 75 octets.
  const long = text.split('\r\n').find((line) => Buffer.byteLength(line) > 75)
  if (long !== undefined) throw new Error(`a line of ${Buffer.byteLength(long)} octets`)
  const { events } = readCalendar(text)
  const uids = events.map(({ values }) => values.uid)
  if (new Set(uids).size < uids.length) throw new Error('two events of one UID')
  for (const { starts, values } of events)
    if (!/^\d{4}-/.test(starts)) throw new Error(`${values.uid} starts "${starts}"`)
}

function readSchedule(text: string): void {
  if (!validateSchedule(JSON.parse(text))) throw new Error(ajv.errorsText(validateSchedule.errors))
}

function readSitemap(text: string, site: Site): void {
  validateSitemap(text)
  for (const [, address = ''] of text.matchAll(/<loc>(.*?)<\/loc>/g)) {
    const url = new URL(address.replaceAll('&amp;', '&'))
    if (url.origin !== origin || !site.has(fileAt(url.pathname))) throw new Error(`${address} is no page`)
  }
}
