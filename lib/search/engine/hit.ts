import {
  bodyShare,
  furtherFirst,
  kindFactors,
  laterFirst,
  phraseFactor,
  type SearchDocument,
  weights,
} from './document'
import type { Entry } from './entry'
import { type Field, type Find, findWord } from './field'
import type { QueryReading } from './meanings'

/** A document that a query finds. */
export interface SearchHit {
  document: SearchDocument
  score: number
  /** For each text of the document, what was found in it: pairs of where it begins and ends in the text in NFC. */
  marks: Map<string, [from: number, to: number][]>
  /** Whether a word of the query was guessed: the document has another, which looks or sounds like it. */
  isNear?: true
  /** Of the words of the query, as it was typed, the one that the document does not have. */
  lacking?: string
}

/** The higher score first, then the later day, then what leads further. */
export function bestFirst({ score, document }: SearchHit, other: SearchHit): number {
  return other.score - score || laterFirst(document, other.document) || furtherFirst(document, other.document)
}

/** What a query finds in a document, if all of its words can be found in one of their ways; `phrase` is the whole of it, folded. */
export function hitIn({ document, fields }: Entry, words: QueryReading[][], phrase: string): SearchHit | undefined {
  const marks: SearchHit['marks'] = new Map()
  let score = 0
  let isNear = false
  for (const ways of words) {
    const found = findIn(fields, ways)
    if (!found) return undefined
    score += found.score
    isNear ||= found.isNear
    for (const { field, find } of found.places) mark(marks, field, find)
  }
  const isPhrase = words.length > 1 && fields.some(({ text }) => text.includes(phrase))
  const factor = (isPhrase ? phraseFactor : 1) * kindFactors[document.kind]
  return { document, marks, score: score * factor, ...(isNear && { isNear }) }
}

interface Found {
  score: number
  isNear: boolean
  places: { field: Field; find: Find }[]
}

/** The best place of a word counts, and a little that the text has it as well; in each field, the surest way that finds it. */
function findIn(fields: Field[], ways: QueryReading[]): Found | undefined {
  const found: Found = { score: 0, isNear: false, places: [] }
  let inBody = 0
  let spelling: Field | undefined
  for (const field of fields) {
    const way = ways.find((each) => each.find(field))
    const find = way?.find(field)
    if (!way || !find) continue
    const score = field.weight * way.trust * fitOf(field, find)
    if (score > found.score) Object.assign(found, { score, isNear: way.isNear === true })
    if (field.weight === weights.body) inBody = score
    if (!field.written) found.places.push({ field, find })
    else if (!spelling || field.text.length < spelling.text.length) spelling = field
  }
  if (found.score === 0) return undefined
  found.score += inBody * bodyShare
  // A reader sees no other spelling: what is written instead was found, and of 파이토치 and 파이토치 데이 the shorter.
  for (const field of spelling ? fields : []) {
    const find = field.written ? undefined : findWord(field, spelling?.written ?? '')
    if (find) found.places.push({ field, find })
  }
  return found
}

/** A word that is the whole field fits best, then one that starts a word; in a long text it says less. */
function fitOf(field: Field, { at, length }: Find): number {
  const share = length / field.text.length
  return (field.starts[at] ? 1.2 : 1) * (1 + share / 2)
}

function mark(marks: SearchHit['marks'], { original, places }: Field, { at, length }: Find): void {
  const from = places[at] ?? 0
  const last = places[at + length - 1] ?? from
  const ranges = marks.get(original) ?? []
  ranges.push([from, last + 1])
  marks.set(original, ranges)
}
