import fc, { type Arbitrary } from 'fast-check'
import type { Kind } from '../../lib/model/field'
import { kinds } from '../../lib/model/kinds'
import { albumKinds, PhotoList, photoListName } from '../../lib/model/photo-list'
import { fieldsOf } from '../../lib/model/type'
import { type Language, languages } from '../../lib/site/languages'
import { agree } from './agree'
import { frontMatter, photoList } from './front-matter'
import { markdownBody } from './markdown'
import { type Moments, moments } from './moments'
import { type Drawing, drawings } from './photographs'
import { type Surroundings, type Value, type Values, valuesOf } from './values'

/** A folder of a content folder, as it is going to be written. */
export interface ProofDocument {
  number: number
  /** `posts/0012-name`. */
  folder: string
  /** The texts, by their paths in the folder. */
  texts: Record<string, string>
  /** The photographs, to be drawn as `photos/<file>`. */
  drawings: Drawing[]
  /** The old addresses that its texts state. */
  aliases: string[]
}

/** The kinds of ten documents in a row: mostly what a community writes most. */
const turns: readonly Kind[] = [
  'groups',
  'projects',
  'events',
  'people',
  'posts',
  'people',
  'posts',
  'pages',
  'events',
  'posts',
]

function kindOf(number: number): Kind {
  return turns[number % turns.length] ?? 'posts'
}

const endings = [
  'a',
  'meetup',
  'c',
  'of-2025',
  'index',
  'feed',
  'page',
  'x',
  'w'.repeat(60),
  `${'to-be-or-not-to-be-'.repeat(6)}end`,
]

/** The name of a document's folder: its number, so that whatever names it can be traced back, and a word. */
function slugOf(number: number): string {
  return `${String(number).padStart(4, '0')}-${endings[(number * 7) % endings.length]}`
}

/** The documents of each kind that a document may refer to: those before it in its ten. */
function foldersBefore(number: number): Partial<Record<Kind, string[]>> {
  const before = Array.from({ length: number % turns.length }, (_, index) => number - 1 - index)
  return Object.fromEntries(
    Object.keys(kinds).map((kind) => [kind, before.filter((each) => kindOf(each) === kind).map(slugOf)]),
  )
}

/** The document with a number: the same for the same seed, whatever others are made. */
export function makeDocument(seed: number, number: number): ProofDocument {
  // Documents of one ten are of one day, because a recap may not be older than its event.
  const when = sample(moments, seed, -1 - Math.floor(number / turns.length))
  return sample(documentOf(number, when), seed, number)
}

function sample<Made>(arbitrary: Arbitrary<Made>, seed: number, number: number): Made {
  const [made] = fc.sample(arbitrary, { seed: seed * 100_003 + number, numRuns: 1 })
  if (made === undefined) throw new Error('fast-check made nothing')
  return made
}

/** A document, behind those that it names and those that they name. */
export function makeWithNamed(seed: number, number: number): ProofDocument[] {
  const document = makeDocument(seed, number)
  const behind = namedBy(document).flatMap((each) => makeWithNamed(seed, each))
  const unique = new Map([...behind, document].map((each) => [each.number, each]))
  return [...unique.values()].sort((a, b) => a.number - b.number)
}

function namedBy({ number, texts }: ProofDocument): number[] {
  const before = Object.values(foldersBefore(number)).flat()
  const all = Object.values(texts).join('\n')
  return before.filter((slug) => all.includes(slug)).map((slug) => Number(slug.slice(0, 4)))
}

const written: Arbitrary<Language[]> = fc.oneof(
  fc.constantFrom(...languages).map((language) => [language]),
  fc.constant<Language[]>([...languages]),
)

function documentOf(number: number, when: Moments): Arbitrary<ProofDocument> {
  const kind = kindOf(number)
  const hasPhotographs = albumKinds.some((each) => each === kind)
  return fc.tuple(written, hasPhotographs ? drawings : fc.constant<Drawing[]>([])).chain(([inLanguages, pictures]) => {
    const photographs = pictures.map(({ file }) => `photos/${file}`)
    const around: Surroundings = {
      languages: inLanguages,
      moments: when,
      folders: foldersBefore(number),
      photographs,
      folder: slugOf(number),
      number,
    }
    const facts = valuesOf(kinds[kind], around).map((values) => agree(kind, values, around))
    return fc
      .tuple(
        facts,
        fc.tuple(...inLanguages.map((language, index) => textIn(language, index, kind, around))),
        listOf(around),
      )
      .map(
        ([values, texts, list]): ProofDocument => ({
          number,
          folder: `${kind}/${slugOf(number)}`,
          texts: { ...Object.fromEntries(texts.map((write) => write(values))), ...(list && { [photoListName]: list }) },
          drawings: pictures,
          aliases: kind === 'people' || !Array.isArray(values.aliases) ? [] : values.aliases.map(String),
        }),
      )
  })
}

/** A text in a language: all facts in the first, and in the others only what each has to say itself. */
function textIn(
  language: Language,
  index: number,
  kind: Kind,
  around: Surroundings,
): Arbitrary<(facts: Values) => [string, string]> {
  const own = { ...around, languages: [language] }
  const body = markdownBody({
    language,
    photographs: around.photographs,
    pages: [`/${language}/`, `/${language}/blog/`, `/${language}/events/`],
  })
  const style = fc.nat(5)
  return fc.tuple(valuesOf(kinds[kind], own), body, style).map(([values, text, form]) => (facts: Values) => {
    const stated = index === 0 ? facts : ownValues(kind, values)
    return [`${language}.md`, `${frontMatter(stated, form)}\n${text}\n`.normalize('NFC')]
  })
}

/** Of the values of a translation, those that no sibling can state for it. */
function ownValues(kind: Kind, values: Values): Values {
  const own = [...fieldsOf(kinds[kind])]
    .filter(([, { required, inherit }]) => required || inherit === 'text')
    .map(([name]) => name)
  return Object.fromEntries(Object.entries(values).filter(([name]) => own.includes(name)))
}

function listOf(around: Surroundings): Arbitrary<string | undefined> {
  if (around.photographs.length === 0) return fc.constant(undefined)
  return fc.option(
    valuesOf(PhotoList, around).map((values) => photoList(oneEach(values)).normalize('NFC')),
    { nil: undefined },
  )
}

/** A list names each photograph once. */
function oneEach(values: Values): Values {
  const seen = new Set<Value>()
  const photos = (Array.isArray(values.photos) ? values.photos : []).filter((photo) => {
    const file = (photo as Values).file
    return !seen.has(file ?? '') && seen.add(file ?? '')
  })
  return { ...values, ...(photos.length > 0 && { photos }) }
}

/** Something that must not happen to content that passes the check. */
export interface ProofFailure {
  /** The document it comes from, where that is known. */
  document?: ProofDocument | undefined
  told: string
}
