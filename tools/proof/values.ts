import type { DocumentType, NestedType } from 'contentlayer2/source-files'
import fc, { type Arbitrary } from 'fast-check'
import type { Field, Format, Kind } from '../../lib/model/field'
import { fieldsOf, itemOf, nestedTypeOf } from '../../lib/model/type'
import { defaultLanguage, type Language, languages } from '../../lib/site/languages'
import { type Moments, moment } from './moments'
import { anyOf, oddLine, oddName, oddTexts, sentence } from './texts'

/** A value of a front matter; a calendar day is a Date, because YAML writes it without quotation marks. */
export type Value = string | number | boolean | Date | Value[] | Values

export interface Values {
  [field: string]: Value
}

/** What the values of one document have to agree about. */
export interface Surroundings {
  languages: readonly Language[]
  moments: Moments
  /** The folders of each kind that the document may refer to. */
  folders: Partial<Record<Kind, readonly string[]>>
  /** The photographs beside it, as `photos/<file>`. */
  photographs: readonly string[]
  /** The folder of the document itself, and its number, which no other document has. */
  folder: string
  number: number
}

/** What only the meaning of a field tells, by type and field; every other field is made from its type and format. */
const meanings: Record<string, (around: Surroundings) => Arbitrary<Value>> = {
  ...Object.fromEntries(languages.map((language) => [`LocalizedText.${language}`, () => oddLine(language)])),
  'Event.date': ({ moments }) => fc.constant(moments.day),
  'Event.starts': ({ moments }) => fc.constant(moment(moments, 9)),
  'Event.ends': ({ moments }) => fc.constant(moment(moments, 21)),
  'Event.timeZone': ({ moments }) => fc.constant(moments.zone),
  'Registration.opens': ({ moments }) => fc.constant(moment(moments, 1)),
  'Registration.closes': ({ moments }) => fc.constant(moment(moments, 8)),
  'Session.starts': ({ moments }) => fc.constant(moment(moments, 12)),
  'Post.date': ({ moments }) => fc.constant(moments.day),
  'Post.draft': () => fc.nat(19).map((drawn) => drawn === 0),
  'Post.tags': () =>
    fc.uniqueArray(fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...tags) }, oddName), {
      minLength: 1,
      maxLength: 4,
    }),
  'Event.program': () => fc.constant(program),
  'Program.id': () => fc.constantFrom('lab', 'x', '2025'),
  'Group.programs': ({ languages: [language = defaultLanguage] }) =>
    oddLine(language).map((title) => [{ id: program, title: { [language]: title } }]),
  'Person.name': ({ languages, number }) =>
    fc
      .tuple(oddName, oddName)
      .map((names) => Object.fromEntries(languages.map((each, index) => [each, `${names[index]} ${number}`]))),
  'Session.speakers': listOfPeople,
  'Post.authors': listOfPeople,
  'ListedPhoto.people': listOfPeople,
  'Person.aliases': ({ folder, number }) => oddName.map((text) => [spellingOf(folder), `${text} ${number}`]),
  'Person.distinctFrom': ({ folders }) =>
    fc.constantFrom(...(folders.people ?? [])).map((folder) => [spellingOf(folder)]),
  'Session.minutes': () => fc.constantFrom(1, 25, 59, 60, 500),
}

/** The series that every group has, so that an event of a group may belong to it. */
const program = 'series'

/** A spelling that the person in a folder of people has. */
function spellingOf(folder: string): string {
  return `Person ${folder}`
}

/** Names of people, with and without files of their own. */
function listOfPeople({ folders }: Surroundings): Arbitrary<Value> {
  const known = (folders.people ?? []).map(spellingOf)
  const name = known.length > 0 ? fc.oneof(oddName, fc.constantFrom(...known)) : oddName
  return fc.uniqueArray(name, { minLength: 1, maxLength: 3 })
}

// What other documents take for granted.
const always = new Set(['Group.programs', 'Person.aliases'])

// Few, so that documents share them.
const tags = [...oddTexts.signs, ...oddTexts.scripts, ...oddTexts.yaml, ...oddTexts.names].filter((text) =>
  /[\p{L}\p{N}]/u.test(text),
)

const byFormat: Record<Format, (around: Surroundings) => Arbitrary<Value>> = {
  address: ({ number }) => address.map((path) => `/old-${number}/${path}/`),
  day: ({ moments }) => fc.constant(moments.day),
  dayOrMoment: ({ moments }) => fc.constantFrom(dayText(moments.day), moment(moments, 11)),
  license: () =>
    fc.constantFrom('CC-BY-4.0', 'CC0-1.0', 'MIT', 'LicenseRef-x.1+', 'https://creativecommons.org/licenses/by/4.0/'),
  moment: ({ moments }) => fc.constant(moment(moments, 10)),
  photo: ({ photographs }) => fc.constantFrom(...photographs),
  slug: ({ number }) => fc.constantFrom(`id-${number}`, `x${number}`, `${'long-'.repeat(10)}${number}`),
  timeZone: ({ moments }) => fc.constant(moments.zone),
  url: () => webAddress,
  youtube: ({ number }) => fc.stringMatching(/^[\w-]{7}$/).map((id) => `${String(number).padStart(4, '0')}${id}`),
}

/** Absolute addresses of the web, plain and strange. */
export const webAddress: Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://example.org/a(b)c',
    'HTTPS://EXAMPLE.ORG/',
    'http://[2001:db8::1]:8080/x',
    'https://예시.한국/모임?이름=값#조각',
    'https://user:pass@example.org/',
    'https://example.org/%20%EA%B0%80',
    "https://example.org/it's",
    'https://example.org/a|b^c`d{e}',
    `https://example.org/${'long/'.repeat(300)}`,
    'https://youtu.be/dQw4w9WgXcQ?t=42s',
    'https://xn--9n2bp8q.xn--3e0b707e/',
  ),
)

const address: Arbitrary<string> = fc.oneof(
  anyOf(
    "2019/05/01/name.html ¦ 한글-주소 ¦ %ED%95%9C ¦ Upper/Case ¦ a.b.c ¦ a+b ¦ it's ¦ a,b;c=d ¦ ~user",
    '日本 ¦ name.md ¦ feed.xml',
  ),
  fc.stringMatching(/^[a-z0-9-]{1,60}$/),
)

/** A value for every field of a type: those it needs, and each of the others as often as not. */
export function valuesOf(type: DocumentType | NestedType, around: Surroundings, below = 0): Arbitrary<Values> {
  const fields = [...fieldsOf(type)].filter(([name, field]) => isPossible(name, field, around))
  const inEach = new Set<string>(around.languages)
  const pathOf = (name: string) => `${nameOf(type)}.${name}`
  const record = fc.record(
    Object.fromEntries(fields.map(([name, field]) => [name, valueFor(pathOf(name), field, around, below)])),
    { requiredKeys: fields.filter(([name, field]) => isNeeded(pathOf(name), field)).map(([name]) => name) },
  )
  // A text in languages has to be in one of them.
  return record.filter((values) => Object.keys(values).length > 0 || inEach.size === 0)
}

function nameOf(type: DocumentType | NestedType): string {
  const definition = type.def()
  return 'name' in definition && typeof definition.name === 'string' ? definition.name : ''
}

function isNeeded(path: string, { required, requiredOnce }: Field): boolean {
  return Boolean(required || requiredOnce) || always.has(path)
}

/** Whether there is anything that a field could name. */
function isPossible(name: string, field: Field, { folders, photographs }: Surroundings): boolean {
  const { format, refersTo } = field.type === 'list' ? { ...itemOf(field), ...field } : field
  if (refersTo) return (folders[refersTo] ?? []).length > 0
  if (name === 'distinctFrom') return (folders.people ?? []).length > 0
  return format !== 'photo' || photographs.length > 0
}

function valueFor(path: string, field: Field, around: Surroundings, below: number): Arbitrary<Value> {
  const meant = meanings[path]
  if (meant) return meant(around)
  switch (field.type) {
    case 'list': {
      const most = below === 0 ? 4 : 2
      return fc.uniqueArray(valueFor(`${path}[]`, itemOf(field), around, below), {
        minLength: 1,
        maxLength: most,
        selector: (value) => JSON.stringify(value),
      })
    }
    case 'nested':
      return valuesOf(nestedTypeOf(field), around, below + 1)
    case 'enum':
      return fc.constantFrom(...field.options)
    case 'number':
      return fc.oneof(fc.constantFrom(1, 7, 90, 2 ** 31, Number.MAX_SAFE_INTEGER), fc.integer({ min: 1, max: 600 }))
    case 'boolean':
      return fc.boolean()
    case 'date':
    case 'string':
      return textOf(field, around, path.endsWith('[]'))
    default:
      throw new Error(`The proof makes no values of type ${field.type}: ${path}`)
  }
}

function textOf({ format, refersTo, type }: Field, around: Surroundings, isItem: boolean): Arbitrary<Value> {
  if (refersTo) return fc.constantFrom(...(around.folders[refersTo] ?? []))
  if (format) return byFormat[format](around)
  if (type === 'date') return fc.constant(around.moments.day)
  const language = around.languages[0] ?? defaultLanguage
  return isItem ? fc.oneof(oddName, sentence(language)) : fc.oneof(oddLine(language), oddName, sentence(language))
}

function dayText(day: Date): string {
  return day.toISOString().slice(0, 10)
}

/** Whether a value has fields of its own. */
export function isMap(value: Value | undefined): value is Values {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
}
