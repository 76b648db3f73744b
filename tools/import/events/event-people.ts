import { formats } from '../../check/fields/formats'
import { yamlList, yamlText } from '../../check/front-matter/yaml'
import type { InEach } from '../../report/message'
import { readAuthorNames } from '../authors'
import { isRecord } from '../blogs/psych-yaml'
import { textsOf } from '../blogs/source-text'
import type { NoteField } from '../field-lines'
import { withValue } from '../text/words'

/** The names of fields in which events of blogs state who is behind them. */
export const organizationFields = {
  organizers: ['organizers', 'organizer', 'organisers', 'organiser', 'organized_by'],
  hosts: ['hosts', 'host', 'hosted_by'],
  supporters: ['supporters', 'supported_by', 'partners', 'partner'],
  sponsors: ['sponsors', 'sponsor', 'sponsored_by'],
}

const roles = new Set(['venue', 'food', 'money', 'gifts', 'other'])

/** The lines of an event for those who organise, host, support and sponsor it. */
export function organizationLines(fields: Record<string, unknown>, note: NoteField): string[] {
  const stated = (kind: keyof typeof organizationFields) =>
    organizationFields[kind].filter((key) => fields[key] !== undefined)
  const lists = (['organizers', 'hosts', 'supporters'] as const).flatMap((kind) => {
    const names = stated(kind).flatMap((key) => entriesOf(fields[key], key, note).map(({ name }) => name))
    return names.length > 0 ? [`${kind}: ${yamlList([...new Set(names)])}`] : []
  })
  const sponsors = stated('sponsors').flatMap((key) => entriesOf(fields[key], key, note, true))
  if (sponsors.length === 0) return lists
  const lines = sponsors.flatMap(({ name, url, role }) => {
    return [`  - name: ${yamlText(name)}`, ...(url ? [`    url: ${JSON.stringify(url)}`] : []), `    role: ${role}`]
  })
  return [...lists, 'sponsors:', ...lines]
}

interface Entry {
  name: string
  url: string | undefined
  role: string
}

function entriesOf(value: unknown, key: string, note: NoteField, isSponsor = false): Entry[] {
  const entries: unknown[] = Array.isArray(value) ? value : [value]
  return entries.flatMap((entry): Entry[] => {
    if (!isRecord(entry))
      return readAuthorNames(textsOf(entry)[0] ?? '').names.map((name) => ({ name, url: undefined, role: 'other' }))
    const [name] = textsOf(entry.name ?? entry.title)
    const url = textsOf(entry.url ?? entry.link ?? entry.website).find(formats.url.fits)
    const role = textsOf(entry.role ?? entry.type).find((each) => roles.has(each)) ?? 'other'
    const kept = isSponsor ? ['name', 'title', 'url', 'link', 'website', 'role', 'type'] : ['name', 'title']
    const others = Object.entries(entry).filter(([each]) => !kept.includes(each))
    if (others.length > 0) note(key, withValue(onlyName, Object.fromEntries(others)))
    return name ? [{ name, url, role }] : []
  })
}

const onlyName: InEach = { en: 'has no field here', ko: '여기에 없는 필드입니다' }

/** Who speaks, and what each belongs to. */
interface Speaker {
  name: string
  affiliation: string | undefined
}

const pronouns = /^(?:she|he|they|xe|ze|any)\b(?:\s*[/,]\s*\p{L}+)*$/iu

/** The speakers in a value of front matter, and what of it is not kept. */
export function readSpeakers(value: unknown): { speakers: Speaker[]; notKept: InEach[] } {
  const notKept: InEach[] = []
  const entries: unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
  const speakers = entries.flatMap((entry): Speaker[] => {
    if (isRecord(entry)) return speakerIn(entry, notKept)
    const [text = ''] = textsOf(entry)
    if (Array.isArray(value)) return textSpeaker(text, notKept)
    return text.split('\n').flatMap((line) => {
      // One text is a list of names, unless what stands behind the names is marked off.
      if (/\s[/|–—-]\s/.test(line) || !isListOfNames(line)) return textSpeaker(line, notKept)
      return readAuthorNames(line).names.map((name) => bracketed(name))
    })
  })
  return { speakers: speakers.filter(({ name }) => name !== ''), notKept }
}

/** Whether each part of a text has the form of a whole name: `Ada Kim, Acme` is one name and a firm. */
function isListOfNames(text: string): boolean {
  return readAuthorNames(text).names.every((name) => /\S\s+\S/.test(name) || /^\p{Script=Hangul}{2,4}$/u.test(name))
}

function textSpeaker(text: string, notKept: InEach[]): Speaker[] {
  const between = /\s[/|–—-]\s/.test(text) ? /\s+[/|–—-]\s+/ : /\s*,\s+(?![^(]*\))/
  const [first = '', ...rest] = text.split(between).map((part) => part.trim())
  const spoken = rest.filter((part) => pronouns.test(part))
  if (spoken.length > 0) notKept.push(withValue(noPronouns, spoken.join(', ')))
  const others = rest.filter((part) => part && !pronouns.test(part))
  const { name, affiliation } = bracketed(first)
  return [{ name, affiliation: [affiliation, ...others].filter(Boolean).join(', ') || undefined }]
}

/** `Ada Kim (Acme)` as a name and what stands in brackets behind it; a name in two scripts stays as it is. */
function bracketed(text: string): Speaker {
  const [, name = text, inside] = /^(.*\S)\s+\(([^()]+)\)$/.exec(text) ?? []
  const isSpelling = inside !== undefined && /\p{Script=Hangul}/u.test(name) !== /\p{Script=Hangul}/u.test(inside)
  if (!inside || isSpelling || pronouns.test(inside)) return { name: isSpelling ? text : name, affiliation: undefined }
  return { name, affiliation: inside }
}

const belongsTo = ['role', 'title', 'position', 'affiliation', 'company', 'organization', 'organisation', 'org']

function speakerIn(entry: Record<string, unknown>, notKept: InEach[]): Speaker[] {
  const [name = ''] = textsOf(entry.name ?? entry.speaker ?? entry.title)
  const parts = belongsTo
    .filter((key) => entry.name !== undefined || key !== 'title')
    .flatMap((key) => textsOf(entry[key]))
  const others = Object.entries(entry).filter(
    ([key]) => key !== 'name' && key !== 'speaker' && !belongsTo.includes(key),
  )
  if (others.length > 0) notKept.push(withValue(onlyNames, Object.fromEntries(others)))
  return name ? [{ name, affiliation: parts.join(', ') || undefined }] : []
}

/** What the speakers of one session belong to, as one text; with their names where they differ. */
export function affiliationOf(speakers: Speaker[]): string | undefined {
  const known = speakers.filter(({ affiliation }) => affiliation)
  const different = new Set(known.map(({ affiliation }) => affiliation))
  if (different.size === 0) return undefined
  if (different.size === 1 && known.length === speakers.length) return known[0]?.affiliation
  return known.map(({ name, affiliation }) => `${name}: ${affiliation}`).join(' · ')
}

const noPronouns: InEach = { en: 'pronouns have no field here', ko: '대명사를 적는 필드가 없습니다' }
const onlyNames: InEach = {
  en: 'only names and what speakers belong to are kept; the rest stands in a file of content/people',
  ko: '이름과 소속만 남겼습니다. 나머지는 content/people 파일에 적습니다',
}
