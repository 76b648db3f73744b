import { type IndexFileName, indexFile } from '../../site/index-files'
import type { SearchDocument } from '../engine/document'
import { bestFirst, type SearchHit } from '../engine/engine'
import { type Entry, readEntry } from '../engine/entry'
import type { FetchText, ReadOn } from './form'
import type { Candidate } from './rank'

/** How far the documents of a list of hits are looked for. */
export interface Reach {
  hits: number
  /** The files that the query has read; the list adds its own. */
  files: Set<string>
  /** Whether to give up when the most promising have nothing. */
  isDoubtful?: boolean
  readOn?: ReadOn | undefined
}

/**
 * How many files of documents a list of hits may add to those of its query, how many of them before it gives up doubting, how many
 * at a time, and how many files of any kind a query may have; and how many documents are read at a time.
 */
const most = { list: 12, doubtful: 4, filesAtOnce: 4, query: 28, documentsAtOnce: 48 }

/** The documents of an index in shards. */
export interface Documents {
  /**
   * The best hits among candidates, the best first. It reads their documents in their order until no other can be better than
   * the last hit that is wanted, or as many files are read as may be.
   */
  bestOf(
    candidates: Iterable<Candidate>,
    find: (entry: Entry) => SearchHit | undefined,
    reach: Reach,
  ): Promise<SearchHit[]>
}

/** Reads `documents-<n>.json`, each of so many documents. */
export function openDocuments(inFile: number, fetchText: FetchText): Documents {
  const read = once(async (name): Promise<SearchDocument[]> => JSON.parse(await fetchText(name)))
  const entries = new Map<number, Entry>()

  function entryOf(id: number, document: SearchDocument): Entry {
    const entry = entries.get(id) ?? readEntry(document)
    entries.set(id, entry)
    return entry
  }
  return {
    async bestOf(candidates, find, { hits: wanted, files, isDoubtful, readOn = async () => true }) {
      const hits: { id: number; hit: SearchHit }[] = []
      const best = () => hits.slice(0, wanted).map(({ hit }) => hit)
      const promising = candidates[Symbol.iterator]()
      const before = files.size
      const end = () => Math.min(most.query, before + (isDoubtful && hits.length === 0 ? most.doubtful : most.list))
      let next = promising.next()
      while (!next.done && files.size < end()) {
        const room = Math.min(end(), files.size + most.filesAtOnce)
        const enough = hits[wanted - 1]?.hit.score ?? 0
        const some: { id: number; name: IndexFileName }[] = []
        for (
          ;
          !next.done && next.value.bound >= enough && some.length < most.documentsAtOnce;
          next = promising.next()
        ) {
          const name = indexFile('documents', Math.floor(next.value.id / inFile))
          if (files.size === room && !files.has(name)) break
          files.add(name)
          some.push({ id: next.value.id, name })
        }
        if (some.length === 0) break
        const documents = await Promise.all(some.map(({ name }) => read(name)))
        await nextTask()
        for (const [place, { id }] of some.entries()) {
          const document = documents[place]?.[id % inFile]
          const hit = document && find(entryOf(id, document))
          if (hit) hits.push({ id, hit })
        }
        hits.sort((a, b) => bestFirst(a.hit, b.hit) || a.id - b.id)
        if (!(await readOn(best()))) break
      }
      return best()
    },
  }
}

/** Asks for each name once; what failed may be asked for again. */
export function once<Value>(ask: (name: IndexFileName) => Promise<Value>): (name: IndexFileName) => Promise<Value> {
  const asked = new Map<IndexFileName, Promise<Value>>()
  return (name) => {
    const known = asked.get(name)
    if (known) return known
    const asking = ask(name)
    asked.set(name, asking)
    asking.catch(() => asked.delete(name))
    return asking
  }
}

/** Lets the page draw and answer keys before more is computed. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
