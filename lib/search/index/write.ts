import { constants, deflateRawSync } from 'node:zlib'
import { type IndexPart, indexHead } from '../../site/fetched-files'
import { furtherFirst, laterFirst, type SearchDocument } from '../engine/document'
import { type Entry, readEntry } from '../engine/entry'
import { beginningLength, beginningsOfSound } from '../engine/sound'
import { vocabularyOf } from '../engine/vocabulary'
import { blockUnit, lengthBytes, placesOf, writeLengths } from './blocks'
import { listSigns } from './cut'
import type { CutHead, IndexFile, IndexHead } from './form'
import { gatherPages } from './keys'

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

/** What is looked up: the words of each list, and the pages of each key, in the order of keys; the signs of lists come before all letters. */
function* linesOf(pages: readonly SearchDocument[][]): Generator<string> {
  const keys = gatherPages()
  // Each is made when it is asked for, and once, because all together would take gigabytes.
  function* entries(): Generator<Entry> {
    for (const page of pages) {
      const own = page.map(readEntry)
      keys.add(own)
      yield* own
    }
  }
  const lists = listWords(entries())
  for (const [key, words] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1))) yield `${key}\t${words}\n`
  for (const [key, postings] of keys.lines()) yield `${key}\t${postings}\n`
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
