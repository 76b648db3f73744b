import { constants, deflateRawSync } from 'node:zlib'
import { type IndexPart, indexHead } from '../../site/fetched-files'
import { furtherFirst, laterFirst, type SearchDocument, weights } from '../engine/document'
import { type Entry, readEntry } from '../engine/entry'
import { beginningLength, beginningsOfSound } from '../engine/sound'
import { vocabularyOf } from '../engine/vocabulary'
import { blockUnit, lengthBytes, placesOf, writeLengths } from './blocks'
import { listSigns } from './cut'
import type { CutHead, IndexFile, IndexHead } from './form'
import { eachKeyIn } from './grams'
import { levelOf } from './levels'
import { bitOf, type Posting, writePostings } from './postings'

/** An index of up to so many characters is one file, of which brotli leaves about 40 KB. */
const wholeLength = 72_000
/** About how many characters a block of terms and one of small documents have, of which a third is left. */
const blockLength = { terms: 7000, pages: 2400 }

/**
 * The files of an index over documents, for `openIndex`: one file while they are few, else a head of its name and
 * blocks, of which a query reads a few; `limit` is the most characters that one file may have. The same documents give the same files.
 */
export function writeIndex(documents: readonly SearchDocument[], limit = wholeLength): IndexFile[] {
  const whole = JSON.stringify({ documents } satisfies IndexHead)
  if (whole.length <= limit) return [{ name: indexHead, bytes: Buffer.from(whole) }]
  const pages = pagesOf(documents)
  const terms = termBlocks(linesOf(pages))
  const termFiles = layBlocks('terms', terms)
  const pageFiles = layBlocks(
    'documents',
    pages.map((page) => JSON.stringify(page)),
  )
  const keys = terms.map((block) => block.slice(0, block.indexOf('\t'))).join('\t')
  const head: CutHead = { keys, terms: termFiles.lengths, pages: pageFiles.lengths }
  return [{ name: indexHead, bytes: Buffer.from(JSON.stringify(head)) }, ...termFiles.files, ...pageFiles.files]
}

/**
 * Documents as they are read together: those of one page of the site, and small ones of a kind that follow one another. The latest come
 * first, because of equally good pages the first is read.
 */
function pagesOf(documents: readonly SearchDocument[]): SearchDocument[][] {
  const byPage = new Map<string, SearchDocument[]>()
  for (const document of documents) {
    const page = document.address.replace(/#.*/, '')
    byPage.set(page, [...(byPage.get(page) ?? []), document])
  }
  const pages: SearchDocument[][] = []
  const firstOf = ([first]: SearchDocument[]) => first ?? { kind: 'page' as const, address: '', title: '' }
  const ordered = [...byPage.values()].sort(
    (a, b) => laterFirst(firstOf(a), firstOf(b)) || furtherFirst(firstOf(a), firstOf(b)),
  )
  let [kind, room] = ['', 0]
  for (const page of ordered) {
    const length = JSON.stringify(page).length
    if (firstOf(page).kind === kind && length <= room) pages.at(-1)?.push(...page)
    else [kind, room] = [firstOf(page).kind, pages.push(page) && blockLength.pages]
    room -= length
  }
  return pages
}

/** What is looked up: the pages of each key, and the words of each list, in the order of keys. */
function* linesOf(pages: readonly SearchDocument[][]): Generator<string> {
  const lists = listWords(entriesOf(pages))
  // A posting is one number, because there are millions.
  const postings = new Map<string, number[]>()
  for (const [id, page] of pages.entries()) {
    for (const [key, levels] of keysOf(page.map(readEntry))) {
      const known = postings.get(key) ?? []
      for (const each of levels) known.push(id * 65_536 + each)
      postings.set(key, known)
    }
  }
  for (const key of [...lists.keys(), ...postings.keys()].sort()) {
    const packed = postings.get(key) ?? []
    const posting = (each: number): Posting => ({
      id: Math.floor(each / 65_536),
      level: (each >> 8) & 255,
      documents: each & 255,
    })
    yield `${key}\t${lists.get(key) ?? writePostings(packed.map(posting))}\n`
    postings.delete(key)
  }
}

/**
 * Each key of a page with the best level at which documents have it beside their text, and the best of those that have it in their text
 * alone; a level in the upper eight bits of sixteen, in the lower which documents they are.
 */
function keysOf(page: Entry[]): Map<string, number[]> {
  const beside = new Map<string, number>()
  const inText = new Map<string, number>()
  for (const [place, { document, fields }] of page.entries()) {
    for (const field of fields) {
      const keys = field.weight === weights.body ? inText : beside
      const [inside, start] = [levelOf(field, document, false), levelOf(field, document, true)]
      eachKeyIn(field, (key, isStart) => {
        const level = isStart ? start : inside
        const known = keys.get(key) ?? 0
        keys.set(key, (Math.max(level, known >> 8) << 8) | (known & 255) | bitOf(place))
      })
    }
  }
  const all = new Map(Array.from(beside, ([key, level]) => [key, [level]]))
  for (const [key, level] of inText) {
    const known = beside.get(key)
    const others = level & ~((known ?? 0) & 255)
    if (known === undefined) all.set(key, [level])
    else if ((others & 255) > 0) all.set(key, [known, others])
  }
  return all
}

/** Each is made when it is asked for, because all together would take gigabytes. */
function* entriesOf(pages: readonly SearchDocument[][]): Generator<Entry> {
  for (const page of pages) for (const document of page) yield readEntry(document)
}

/** The words that a guess may lead to, by what is typed for them. */
function listWords(entries: Iterable<Entry>): Map<string, string> {
  const { latin, hangul, name } = vocabularyOf(entries)
  const lists = new Map<string, string[]>()
  const put = (key: string, word: string) => {
    const list = lists.get(key)
    if (list) list.push(word)
    else lists.set(key, [word])
  }
  for (const word of latin) put(listSigns.latin + word.slice(0, beginningLength), word)
  for (const word of hangul) for (const beginning of beginningsOfSound(word)) put(listSigns.hangul + beginning, word)
  for (const word of name) put(listSigns.name + word.charAt(0), word)
  return new Map(Array.from(lists, ([key, words]) => [key, words.sort().join(' ')]))
}

/** Lines, as many in a block as have room. */
function termBlocks(lines: Iterable<string>): string[] {
  const blocks: string[] = []
  let block = ''
  for (const line of lines) {
    if (block && block.length + line.length > blockLength.terms) {
      blocks.push(block)
      block = ''
    }
    block += line
  }
  return block ? [...blocks, block] : blocks
}

/** Texts as blocks of the files of a part, and how long each block is. */
function layBlocks(part: IndexPart, texts: readonly string[]): { files: IndexFile[]; lengths: string } {
  const blocks = texts.map((text) => {
    const packed = deflateRawSync(text, { level: constants.Z_BEST_COMPRESSION })
    const block = Buffer.alloc(Math.ceil((packed.length + lengthBytes) / blockUnit) * blockUnit)
    block.writeUInt32BE(packed.length)
    packed.copy(block, lengthBytes)
    return block
  })
  const lengths = writeLengths(blocks.map(({ length }) => length))
  const places = placesOf(lengths)
  const files = Array.from({ length: (places.at(-1)?.file ?? -1) + 1 }, (_, file): IndexFile => {
    const own = blocks.filter((_block, place) => places[place]?.file === file)
    return { name: `${part}-${file}.bin`, bytes: Buffer.concat(own) }
  })
  return { files, lengths }
}
