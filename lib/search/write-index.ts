import type { SearchDocument } from './document'
import { type IndexFileName, indexFile, indexHead } from './index-files'
import { furtherFirst, laterFirst } from './order'
import type { IndexHead, ShardsHead } from './shards/head'
import { writeTerms } from './shards/write-terms'
import { writeWords } from './shards/write-words'

/** A file of an index, as it is to be served beside the others. */
export interface IndexFile {
  name: IndexFileName
  text: string
}

/** An index of up to so many characters is one file, of which brotli leaves about 60 KB. */
const wholeLength = 110_000
const documentsInFile = 6

/**
 * The files of an index over documents, for `openIndex`: one file while they are few, else a head of its name and
 * shards, of which a query needs a few; `limit` is the most characters that one file may have. The same documents give the same files.
 */
export function writeIndex(documents: readonly SearchDocument[], limit = wholeLength): IndexFile[] {
  if (JSON.stringify(documents).length <= limit)
    return [{ name: indexHead, text: JSON.stringify({ documents } satisfies IndexHead) }]
  // Of equally good documents, the one with the lower number comes first.
  const ordered = documents.toSorted((a, b) => furtherFirst(a, b) || laterFirst(a, b))
  const { files: terms, firstKeys } = writeTerms(ordered)
  const { files: words, ...named } = writeWords(ordered)
  const head: ShardsHead = { kinds: countKinds(ordered), documentsInFile, shards: firstKeys.join('\t'), ...named }
  const chunks = Array.from({ length: Math.ceil(ordered.length / documentsInFile) }, (_, place) => ({
    name: indexFile('documents', place),
    text: JSON.stringify(ordered.slice(place * documentsInFile, (place + 1) * documentsInFile)),
  }))
  return [{ name: indexHead, text: JSON.stringify(head) }, ...terms, ...words, ...chunks]
}

function countKinds(ordered: readonly SearchDocument[]): ShardsHead['kinds'] {
  const kinds: ShardsHead['kinds'] = []
  for (const { kind } of ordered) {
    const latest = kinds.at(-1)
    if (latest?.[0] === kind) latest[1]++
    else kinds.push([kind, 1])
  }
  return kinds
}
