import { titleKey } from '../../../lib/markdown/headings'
import { readStageName } from '../../../lib/markdown/name-list'
import { slugify, spellingKey } from '../../../lib/site/slug'
import {
  type ContentDocument,
  findStatedText,
  listStatements,
  type Siblings,
  type StatedText,
} from '../fields/document'

/** A name as it stands somewhere in the content. */
export interface NamePlace extends StatedText {
  /** The field; none in the text of a post. */
  path?: string
  /** The event that the place tells of: its own file, or a post that looks back on it. */
  event?: string | undefined
  /** The titles of the talk that the place gives to the person, by `titleKey`. */
  titles?: string[]
  /** As it is written, with the part the person has on the stage. */
  stated?: string
  /** Whether the heading may call the person a moderator as well. */
  isDoubtful?: boolean
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
  const byText = new Map<string, NamedPerson>()
  for (const place of all.flatMap(listPlaces).toSorted(byPlace)) {
    const named = byText.get(place.text)
    named?.places.push(place)
    if (named) continue
    const key = spellingKey(place.text)
    // Names that make one address are one person already.
    const id = slugify(place.text)
    const person = bySpelling.get(key) ?? unknown.get(id) ?? { spellings: [], places: [], distinctFrom: [] }
    byText.set(place.text, person)
    if (!person.file) unknown.set(id, person)
    person.places.push(place)
    if (!person.spellings.some(({ text }) => spellingKey(text) === key)) person.spellings.push(place)
  }
  return [...known, ...[...unknown.values()].sort((a, b) => b.places.length - a.places.length)]
}

/** The names in a field of a person's files, from the first that states it. */
function listNames(person: Siblings, field: string): NamePlace[] {
  const [statement] = listStatements(person, field)
  const stating = person.files.filter(({ source }) => source === statement?.source)
  return stating.flatMap((document) => listTexts(document, (path) => path.split(/[.[]/, 1)[0] === field))
}

function listPlaces(document: Siblings): NamePlace[] {
  const { kind, slug, files } = document
  if (kind === 'events') return files.flatMap((file) => listSpeakers(file).map((place) => ({ ...place, event: slug })))
  if (kind !== 'posts') return []
  const event = findStatedText(document, 'event')?.text
  return files.flatMap((file) => [
    ...listTexts(file, (path) => path.startsWith('authors[')),
    ...listInHeadings(file).map((place) => ({ ...place, event })),
  ])
}

function listSpeakers(file: ContentDocument): NamePlace[] {
  const sessionOf = (path = '') => /^sessions\[\d+\]/.exec(path)?.[0] ?? ''
  const titles = new Map<string, string[]>()
  for (const { path, text } of listTexts(file, (each) => /^sessions\[\d+\]\.title\./.test(each)))
    titles.set(sessionOf(path), [...(titles.get(sessionOf(path)) ?? []), titleKey(text)])
  const speakers = listTexts(file, (path) => /^sessions\[\d+\]\.(?:speakers|moderators)\[/.test(path))
  return speakers.map((place) => ({
    ...place,
    text: readStageName(place.text).name,
    stated: place.text,
    titles: titles.get(sessionOf(place.path)) ?? [],
  }))
}

/** The texts at some paths of a document. */
export function listTexts({ values }: ContentDocument, isWanted: (path: string) => boolean): NamePlace[] {
  return values.flatMap(({ path, node: { value: text }, source, offset }) =>
    typeof text === 'string' && text.trim() !== '' && isWanted(path) ? { text, path, source, offset } : [],
  )
}

function listInHeadings({ source, bodyStart = 0, headingNames }: ContentDocument): NamePlace[] {
  return headingNames.map(({ text, offset, key, isDoubtful }) => ({
    text,
    ...(isDoubtful && { isDoubtful }),
    titles: [key],
    source,
    offset: bodyStart + offset,
    inHeading: true,
  }))
}

function byPlace(a: NamePlace, b: NamePlace): number {
  return a.source === b.source ? a.offset - b.offset : a.source.file < b.source.file ? -1 : 1
}
