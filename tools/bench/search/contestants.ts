import { brotliCompressSync, constants } from 'node:zlib'
import MiniSearch, { type SearchOptions } from 'minisearch'
import type { SearchDocument } from '../../../lib/search/engine/document'
import { fileReader } from '../../../lib/search/index/file-reader'
import { openIndex } from '../../../lib/search/index/open'
import { writeIndex } from '../../../lib/search/index/write'

/** One of the searches that are compared. */
export interface Contestant {
  name: string
  /** What a host keeps of it, its script aside. */
  files: Uint8Array[]
  /** The addresses that a query finds, the best first, at most five; and how long that took once everything was loaded. */
  answer(query: string): Promise<Answer>
  close?(): Promise<unknown>
}

export interface Answer {
  addresses: string[]
  milliseconds: number
}

/** The bytes of files as they lie there, and as brotli at its strongest makes them, each on its own. */
export function weigh(files: Uint8Array[]): { raw: number; brotli: number } {
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0)
  return {
    raw: sum(files.map(({ length }) => length)),
    brotli: sum(files.map((file) => brotliSize(file))),
  }
}

/** What brotli at its strongest makes of bytes. */
export function brotliSize(bytes: Uint8Array): number {
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotliCompressSync(bytes, { params: { ...size, [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

const fields = ['title', 'names', 'headings', 'day', 'body']

/** MiniSearch over the same fields, which keeps what a list of results has to show; nothing else is set but `searchOptions`. */
export function miniSearch(name: string, documents: SearchDocument[], searchOptions?: SearchOptions): Contestant {
  const index = new MiniSearch({ fields, idField: 'address', storeFields: ['kind', ...fields] })
  index.addAll(
    documents.map((document) => ({
      ...document,
      names: document.names?.join('\n'),
      headings: document.headings?.join('\n'),
    })),
  )
  return {
    name,
    files: [Buffer.from(JSON.stringify(index))],
    async answer(query) {
      const started = performance.now()
      const hits = index.search(query, searchOptions)
      const milliseconds = performance.now() - started
      return { addresses: hits.slice(0, 5).map(({ id }) => String(id)), milliseconds }
    },
  }
}

/** This site's own search: the documents are the file, and the browser makes the index of them. */
export function moim(documents: SearchDocument[]): Contestant {
  const files = writeIndex(documents, Number.POSITIVE_INFINITY)
  const index = openIndex(fileReader(files))
  return {
    name: 'Moim',
    files: files.map(({ bytes }) => bytes),
    async answer(query) {
      const started = performance.now()
      const hits = await index.search(query, 5)
      const milliseconds = performance.now() - started
      return { addresses: hits.map(({ document }) => document.address), milliseconds }
    },
  }
}
