import type { Kind } from '../../../lib/model/field'
import { write } from '../../report/mend'
import { type InEach, inARow, inLines } from '../../report/message'
import { didYouMean, nearest } from '../../report/nearest'
import { lineAndColumn, type Problem, problemAt, quote } from '../../report/problem'
import type { ContentDocument, Siblings } from '../fields/document'
import type { FieldValue } from '../fields/values'
import { isSlug } from '../files/name-forms'
import type { FrontMatter } from '../front-matter/yaml'

// As many places as a message can name and still be read.
const placesNamed = 12

/** A value that names a document of a kind. */
interface Reference {
  frontMatter: FrontMatter
  value: FieldValue
  kind: Kind
  slug: string
}

/** Values that name a document which is not there, each told where it stands and with how many others it shares that. */
export function checkReferences(all: Siblings[]): Problem[] {
  const slugs = new Map<Kind, Set<string>>()
  for (const { kind, slug } of all) slugs.set(kind, (slugs.get(kind) ?? new Set()).add(slug))
  const lost = new Map<string, Reference[]>()
  for (const reference of all.flatMap(({ files }) => files.flatMap(listReferences))) {
    const { kind, slug } = reference
    if (slugs.get(kind)?.has(slug)) continue
    lost.set(`${kind}/${slug}`, [...(lost.get(`${kind}/${slug}`) ?? []), reference])
  }
  return [...lost.values()].flatMap((references) => missing(references, slugs))
}

function listReferences({ values, frontMatter }: ContentDocument): Reference[] {
  if (!frontMatter) return []
  return values.flatMap((value) => {
    const { refersTo } = value.field
    const slug = value.node.value
    if (!refersTo || typeof slug !== 'string' || slug.trim() === '') return []
    return { frontMatter, value, kind: refersTo, slug }
  })
}

/** The problems of all places that name one document; the first of them names the others. */
function missing(unsorted: Reference[], slugs: ReadonlyMap<Kind, ReadonlySet<string>>): Problem[] {
  const references = unsorted.toSorted(byPlace)
  return references.flatMap((reference, index) => {
    const { kind, slug, frontMatter, value } = reference
    const guess = nearestSlug(slug, slugs.get(kind) ?? new Set())
    const several = references.length > 1
    return problemAt(frontMatter.source, offsetOf(reference), {
      path: value.path,
      found: named(slug, references.length),
      expected: folderOf(kind, guess),
      mend: wayOut(reference, guess, several ? { others: references, isFirst: index === 0 } : undefined),
    })
  })
}

function wayOut(
  { kind, slug, value: { path, name } }: Reference,
  guess: string | undefined,
  places: { others: Reference[]; isFirst: boolean } | undefined,
): InEach {
  const line = guess && write(path === name ? `${name}: ${guess}` : guess)
  const folder = `content/${kind}/${slug}`
  if (!places) return line || (isSlug(slug) ? putThere(folder) : putOneThere(`content/${kind}`))
  const [first] = places.others
  if (!places.isFirst && first) return line || putBack(folder, shown(first))
  const told = places.others.slice(0, placesNamed).map(shown)
  const list = [...told, ...(places.others.length > placesNamed ? ['…'] : [])].join(', ')
  const amount = places.others.length
  return line ? inLines(line, inAll(amount, list)) : putBackOrChange(folder, amount, list)
}

/** The slug that was meant: the nearest in spelling, else the only one that has the same words and more, or some of them. */
function nearestSlug(slug: string, candidates: ReadonlySet<string>): string | undefined {
  const inPath = slug.split('/').find((part) => candidates.has(part))
  if (inPath) return inPath
  const words = slug.split('-')
  const renamed = [...candidates].filter((candidate) => {
    const others = candidate.split('-')
    const shared = others.filter((word) => words.includes(word)).length
    return shared > 1 && shared === Math.min(words.length, others.length)
  })
  return nearest(slug, candidates) ?? (renamed.length === 1 ? renamed[0] : undefined)
}

function byPlace(a: Reference, b: Reference): number {
  const [file, other] = [a.frontMatter.source.file, b.frontMatter.source.file]
  return file === other ? offsetOf(a) - offsetOf(b) : file < other ? -1 : 1
}

function offsetOf({ frontMatter, value }: Reference): number {
  return frontMatter.start + (value.node.range?.[0] ?? 0)
}

function shown(reference: Reference): string {
  const { source } = reference.frontMatter
  const { line, column } = lineAndColumn(source.text, offsetOf(reference))
  return `${source.file}:${line}:${column}`
}

/** A name of a document that is not there, and how many places state it. */
export function named(slug: string, places: number): InEach {
  if (places === 1) return { en: quote(slug), ko: quote(slug) }
  return { en: `${quote(slug)}, which ${places} places name`, ko: `${places}곳에 적힌 ${quote(slug)}` }
}

function folderOf(kind: string, guess: string | undefined): InEach {
  return inARow({ en: `a folder of content/${kind}`, ko: `content/${kind}에 있는 폴더 이름` }, didYouMean(guess))
}

function putThere(folder: string): InEach {
  return { en: `remove it, or put ${folder} there`, ko: `지우거나, ${folder} 폴더를 만드세요` }
}

/** Where what was written cannot be the name of a folder. */
function putOneThere(folder: string): InEach {
  return {
    en: `remove it, or write the name of a folder of ${folder}`,
    ko: `지우거나, ${folder}에 있는 폴더의 이름을 쓰세요`,
  }
}

/** At every place but the first, which names all. */
function putBack(folder: string, first: string): InEach {
  return {
    en: `put ${folder} back, or change this place too; ${first} names all`,
    ko: `${folder} 폴더를 되돌리거나, 여기도 고치세요. 적힌 곳은 ${first}에서 모두 알려 드립니다`,
  }
}

/** At the first place, which names all. */
function putBackOrChange(folder: string, places: number, list: string): InEach {
  return {
    en: `put ${folder} back, or change all ${places} places: ${list}`,
    ko: `${folder} 폴더를 되돌리거나, ${places}곳을 모두 고치세요: ${list}`,
  }
}

function inAll(places: number, list: string): InEach {
  return { en: `in all ${places} places: ${list}`, ko: `고칠 ${places}곳: ${list}` }
}
