import { isScalar } from 'yaml'
import { titleKey } from '../../../lib/markdown/headings'
import { slugify, spellingKey } from '../../../lib/site/slug'
import type { Source } from '../../report/problem'
import { listHeadingNames } from '../body/talk-headings'
import { type ContentDocument, listStatements, type Siblings } from '../fields/document'

/** A name as it stands somewhere in the content. */
export interface NamePlace {
  text: string
  source: Source
  offset: number
  /** The field; none in the text of a post. */
  path?: string
  /** The event that the place tells of: its own file, or a post that looks back on it. */
  event?: string
  /** The titles of the talk that the place gives to the person, by `titleKey`. */
  titles?: string[]
  /** Whether the heading of a recap names it, which an event's programme should bear out. */
  inHeading?: boolean
}

/** Somebody the content names: all names of one file in content/people, or one name that no file knows. */
export interface NamedPerson {
  /** The documents of the person's own folder, if there is one. */
  file?: Siblings
  /** Every spelling, with the first place it stands in. */
  spellings: NamePlace[]
  /** Everywhere else the person is named. */
  places: NamePlace[]
  /** The names that the person's file calls somebody else's. */
  distinctFrom: NamePlace[]
}

/** Everybody the content names: those with a file first, by its folder, then by how often they are named. */
export function listNamedPeople(all: Siblings[]): NamedPerson[] {
  const bySpelling = new Map<string, NamedPerson>()
  const files = all.filter(({ kind }) => kind === 'people').toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const known = files.map((file): NamedPerson => {
    const spellings = ['name', 'aliases'].flatMap((field) => listNames(file, field))
    const person = { file, spellings, places: [], distinctFrom: listNames(file, 'distinctFrom') }
    for (const { text } of person.spellings) bySpelling.set(spellingKey(text), person)
    return person
  })
  const unknown = new Map<string, NamedPerson>()
  for (const place of all.flatMap(listPlaces).toSorted(byPlace)) {
    const person = bySpelling.get(spellingKey(place.text)) ?? personOfName(place, unknown)
    person.places.push(place)
    if (!person.spellings.some(({ text }) => spellingKey(text) === spellingKey(place.text)))
      person.spellings.push(place)
  }
  return [...known, ...[...unknown.values()].sort((a, b) => b.places.length - a.places.length)]
}

/** Names that make one address are one person already. */
function personOfName({ text }: NamePlace, unknown: Map<string, NamedPerson>): NamedPerson {
  const id = slugify(text)
  const person = unknown.get(id) ?? { spellings: [], places: [], distinctFrom: [] }
  unknown.set(id, person)
  return person
}

/** The names in a field of a person's files, from the first that states it. */
function listNames(person: Siblings, field: string): NamePlace[] {
  const frontMatter = listStatements(person, field)[0]?.frontMatter
  const stating = person.files.filter((document) => document.frontMatter && document.frontMatter === frontMatter)
  return stating.flatMap((document) => listValuePlaces(document, (path) => path.split(/[.[]/, 1)[0] === field))
}

function listPlaces(siblings: Siblings): NamePlace[] {
  const { kind, slug, files } = siblings
  if (kind === 'events') {
    return files.flatMap((file) => listSpeakerPlaces(file).map((place) => ({ ...place, event: slug })))
  }
  if (kind !== 'posts') return []
  const node = listStatements(siblings, 'event')[0]?.node
  const event = isScalar(node) && typeof node.value === 'string' ? { event: node.value } : {}
  return files.flatMap((file) => [
    ...listValuePlaces(file, (path) => path.startsWith('authors[')),
    ...listHeadingPlaces(file).map((place) => ({ ...place, ...event })),
  ])
}

function listSpeakerPlaces(file: ContentDocument): NamePlace[] {
  const sessionOf = (path = '') => /^sessions\[\d+\]/.exec(path)?.[0] ?? ''
  const titles = new Map<string, string[]>()
  for (const { path, text } of listValuePlaces(file, (each) => /^sessions\[\d+\]\.title\./.test(each)))
    titles.set(sessionOf(path), [...(titles.get(sessionOf(path)) ?? []), titleKey(text)])
  const speakers = listValuePlaces(file, (path) => /^sessions\[\d+\]\.speakers\[/.test(path))
  return speakers.map((place) => ({ ...place, titles: titles.get(sessionOf(place.path)) ?? [] }))
}

function listValuePlaces({ frontMatter, values }: ContentDocument, isName: (path: string) => boolean): NamePlace[] {
  if (!frontMatter) return []
  return values.flatMap(({ path, node }) => {
    const text = node.value
    if (typeof text !== 'string' || text.trim() === '' || !isName(path)) return []
    return { text, path, source: frontMatter.source, offset: frontMatter.start + (node.range?.[0] ?? 0) }
  })
}

function listHeadingPlaces({ source, bodyStart }: ContentDocument): NamePlace[] {
  if (bodyStart === undefined) return []
  return listHeadingNames(source.text.slice(bodyStart)).map(({ text, offset, title }) => ({
    text,
    titles: [titleKey(title)],
    source,
    offset: bodyStart + offset,
    inHeading: true,
  }))
}

function byPlace(a: NamePlace, b: NamePlace): number {
  return a.source === b.source ? a.offset - b.offset : a.source.file < b.source.file ? -1 : 1
}
