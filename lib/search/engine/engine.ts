import {
  bodyShare,
  furtherFirst,
  kindFactors,
  laterFirst,
  phraseFactor,
  type SearchDocument,
  weights,
} from './document'
import { slipsOf } from './edits'
import { type Entry, hangulWordsIn, latinWordsIn, readEntry } from './entry'
import { type Field, type Find, findWord } from './field'
import { fold, foldWords } from './fold'
import { type Meaning, meaningsOf, slipOf, soundOf } from './meanings'
import { isHangulWord, soundingLike } from './sound'

/** A document that a query finds. */
export interface SearchHit {
  document: SearchDocument
  score: number
  /** For each text of the document, what was found in it: pairs of where it begins and ends in the text in NFC. */
  marks: Map<string, [from: number, to: number][]>
  /** Of the words of the query, as it was typed, the one that the document does not have. */
  lacking?: string
}

/** The words that documents have, each once. */
export interface Vocabulary {
  latin: Set<string>
  hangul: Set<string>
}

/** Documents made ready to be searched. */
export interface SearchIndex {
  entries: Entry[]
  /** The words of all documents, folded, gathered when a typed word is found nowhere as it is. */
  readonly vocabulary: Vocabulary
}

/** Makes documents ready to be searched; once for as many queries as are to come. */
export function indexDocuments(documents: readonly SearchDocument[]): SearchIndex {
  const entries = documents.map((document) => readEntry(document))
  let vocabulary: Vocabulary | undefined
  return {
    entries,
    get vocabulary() {
      vocabulary ??= {
        latin: new Set(entries.flatMap((entry) => latinWordsIn(entry))),
        hangul: new Set(entries.flatMap((entry) => hangulWordsIn(entry))),
      }
      return vocabulary
    },
  }
}

/**
 * The documents that have every word of a query in them, the best first; at most `limit`. A word is taken as it was typed
 * where that is found together with the others, else in the next way to understand it.
 */
export function search(index: SearchIndex, query: string, limit = 20): SearchHit[] {
  const words = foldWords(query)
  if (words.length === 0) return []
  const surest: Meaning[][] = []
  for (const word of words) {
    const ways = surestOf(index, word)
    if (!ways) return []
    surest.push(ways)
  }
  const phrase = fold(query).text
  const hitsOf = (ways: Meaning[][]) => index.entries.flatMap((entry) => hitIn(entry, ways, phrase) ?? [])
  const together = hitsOf(surest)
  const hits = together.length > 0 ? together : hitsOf(words.map((word) => [...readingsOf(index, word)].flat()))
  return hits.sort(bestFirst).slice(0, limit)
}

/** The higher score first, then the later day, then what leads further. */
export function bestFirst({ score, document }: SearchHit, other: SearchHit): number {
  return other.score - score || laterFirst(document, other.document) || furtherFirst(document, other.document)
}

/** The groups of ways to understand a word, the surest first, each made when it is asked for. */
function* readingsOf(index: SearchIndex, word: string): Generator<Meaning[]> {
  yield* meaningsOf(word)
  const { latin, hangul } = index.vocabulary
  yield [slipOf(slipsOf(word, latin))]
  yield [soundOf(soundingLike(word, isHangulWord(word) ? latin : hangul))]
}

function surestOf(index: SearchIndex, word: string): Meaning[] | undefined {
  for (const ways of readingsOf(index, word)) if (isFound(index, ways)) return ways
  return undefined
}

function isFound(index: SearchIndex, ways: Meaning[]): boolean {
  return index.entries.some(({ fields }) => fields.some((field) => ways.some(({ find }) => find(field))))
}

/** What a query finds in a document, if all of its words can be found in one of their ways; `phrase` is the whole of it, folded. */
export function hitIn({ document, fields }: Entry, meanings: Meaning[][], phrase: string): SearchHit | undefined {
  const marks: SearchHit['marks'] = new Map()
  let score = 0
  for (const ways of meanings) {
    const best = scoreOfWord(ways, fields, marks)
    if (best === 0) return undefined
    score += best
  }
  const isPhrase = meanings.length > 1 && fields.some(({ text }) => text.includes(phrase))
  return { document, marks, score: score * (isPhrase ? phraseFactor : 1) * kindFactors[document.kind] }
}

/** The best place of a word counts, and a little that the text has it as well. */
function scoreOfWord(ways: Meaning[], fields: Field[], marks: SearchHit['marks']): number {
  let best = 0
  let inBody = 0
  for (const field of fields) {
    const score = scoreInField(ways, field, fields, marks)
    best = Math.max(best, score)
    if (field.weight === weights.body) inBody = score
  }
  return best + inBody * bodyShare
}

/** The surest way that finds the word in a field counts. */
function scoreInField(ways: Meaning[], field: Field, fields: Field[], marks: SearchHit['marks']): number {
  for (const { trust, find } of ways) {
    const found = find(field)
    if (!found) continue
    if (field.written) markWritten(marks, fields, field.written)
    else mark(marks, field, found)
    return field.weight * trust * fitOf(field, found)
  }
  return 0
}

/** A word that is the whole field fits best, then one that starts a word; in a long text it says less. */
function fitOf(field: Field, { at, length }: Find): number {
  const share = length / field.text.length
  return (field.starts[at] ? 1.2 : 1) * (1 + share / 2)
}

/** A reader sees no other spelling: what is written instead was found. */
function markWritten(marks: SearchHit['marks'], fields: Field[], written: string): void {
  for (const field of fields) {
    const found = field.written ? undefined : findWord(field, written)
    if (found) mark(marks, field, found)
  }
}

function mark(marks: SearchHit['marks'], { original, places }: Field, { at, length }: Find): void {
  const from = places[at] ?? 0
  const last = places[at + length - 1] ?? from
  const ranges = marks.get(original) ?? []
  ranges.push([from, last + 1])
  marks.set(original, ranges)
}
