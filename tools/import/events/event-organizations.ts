import { formats } from '../../check/fields/formats'
import { yamlList, yamlText } from '../../check/front-matter/yaml'
import type { InEach } from '../../report/message'
import { readAuthorNames } from '../author-names'
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
