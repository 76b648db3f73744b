import { guessText } from '../../../lib/site/languages'
import { formats } from '../../check/fields/formats'
import { yamlList, yamlText } from '../../check/front-matter/yaml'
import type { InEach } from '../../report/message'
import { isRecord } from '../blogs/psych-yaml'
import { textsOf } from '../blogs/source-text'
import { beginningOf } from '../text/bilingual-units'

/** The programme of one event, as another tool exports it, with what the export says. */
export interface Programme {
  title: string
  sessions: ProgrammeSession[]
  /** YYYY-MM-DD, where it takes place. */
  date?: string | undefined
  /** The last day of an event of several days, YYYY-MM-DD, or its last moment. */
  ends?: string | undefined
  /** RFC 3339. */
  starts?: string | undefined
  /** IANA name. */
  timeZone?: string | undefined
  website?: string | undefined
  /** The address of its recordings. */
  playlist?: string | undefined
  venue?: string | undefined
  organizers?: string[]
  isCancelled?: boolean
  /** What introduces the event, as Markdown. */
  body?: string
  /** Films of an event whose sessions are known already: they complete what is there, and make a programme only where there is none. */
  isRecordings?: boolean
  /** Whether an event of the same name on another day is another one. */
  isOnDay?: boolean
  people?: ProgrammePerson[]
  /** What has no place here, by the names in the export. */
  notKept?: InEach[]
}

/** One item of a programme. */
export interface ProgrammeSession {
  title: string
  speakers: string[]
  kind?: 'talk' | 'keynote' | 'opening' | 'panel' | 'workshop' | 'networking'
  affiliation?: string | undefined
  abstract?: string | undefined
  /** RFC 3339. */
  starts?: string | undefined
  minutes?: number | undefined
  youtubeId?: string | undefined
  slides?: string | undefined
  links?: string[]
}

/** What an export says of somebody who speaks. */
export interface ProgrammePerson {
  name: string
  links: string[]
  /** As Markdown. */
  biography: string
}

/** Somebody of whom an export says more than a name; `links` are its maps of addresses. */
export function personOf(name: string | undefined, biography: unknown, links: unknown): ProgrammePerson[] {
  const known = { biography: textsOf(biography)[0] ?? '', links: urlsOf(links) }
  return name && (known.biography || known.links.length > 0) ? [{ name, ...known }] : []
}

/** The whole addresses in a list of maps, each under `url`. */
export function urlsOf(links: unknown): string[] {
  return recordsOf(links)
    .flatMap((link) => textsOf(link.url))
    .filter(formats.url.fits)
}

/** The sessions by the moments they start at; those without one stand last. */
export function inOrder(sessions: ProgrammeSession[]): ProgrammeSession[] {
  const startOf = ({ starts = '9999-12-31' }: ProgrammeSession) => Date.parse(starts)
  return sessions.toSorted((a, b) => startOf(a) - startOf(b))
}

export const noRooms: InEach = { en: 'rooms have no field here', ko: '강연장을 적는 필드가 없습니다' }

/** The kind of a session by the word that an export has for it, in either language. */
export function kindOf(word: string): NonNullable<ProgrammeSession['kind']> {
  if (/keynote|기조/i.test(word)) return 'keynote'
  if (/workshop|tutorial|hands-?on|워크숍|워크샵|실습/i.test(word)) return 'workshop'
  if (/panel|패널/i.test(word)) return 'panel'
  if (/opening|welcome|여는|오프닝/i.test(word)) return 'opening'
  return /break|lunch|dinner|coffee|network|party|registration|social|점심|휴식|쉬는|저녁|교류|네트워킹|등록/i.test(
    word,
  )
    ? 'networking'
    : 'talk'
}

/** The maps in a list; none of anything else. */
export function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

/** The first sentence or two of a text in Markdown. */
export function beginningOfText(text: string): string | undefined {
  return text.trim() ? beginningOf(text, guessText(text).language) : undefined
}

/** A field of a document: its name, and its lines as YAML, the first of which names it. */
export interface FieldLines {
  name: string
  lines: string[]
}

/** A field with its value as YAML on its line; none for no value. */
export function fieldLine(name: string, value: string | undefined): FieldLines[] {
  return value === undefined ? [] : [{ name, lines: [`${name}: ${value}`] }]
}

/** The fields that a session states, in the order of its file. */
export function sessionFields(session: ProgrammeSession): FieldLines[] {
  const { kind, title, speakers, affiliation, abstract, starts, minutes = 0, youtubeId, slides, links = [] } = session
  const kinds = links.map((url) => `  - { kind: other, url: ${JSON.stringify(url)} }`)
  return [
    ...fieldLine('kind', kind === 'talk' ? undefined : kind),
    ...fieldLine('title', localized(title)),
    ...fieldLine('speakers', speakers.length > 0 ? yamlList(speakers) : undefined),
    ...fieldLine('affiliation', affiliation && localized(affiliation)),
    ...fieldLine('abstract', abstract && localized(abstract)),
    ...fieldLine('starts', starts && JSON.stringify(starts)),
    ...fieldLine('minutes', minutes > 0 ? String(minutes) : undefined),
    ...fieldLine('video', youtubeId && `{ youtubeId: ${yamlText(youtubeId)} }`),
    ...fieldLine('slides', slides && `{ url: ${JSON.stringify(slides)} }`),
    ...(kinds.length > 0 ? [{ name: 'links', lines: ['links:', ...kinds] }] : []),
  ]
}

/** The lines of a whole session as an item of a list, indented by two. */
export function sessionItem(session: ProgrammeSession): string[] {
  const lines = sessionFields(session).flatMap((field) => field.lines)
  return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`))
}

/** A text under its language, by its letters. */
export function localized(text: string): string {
  return `{ ${guessText(text).language}: ${yamlText(text)} }`
}
