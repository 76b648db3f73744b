import type { SearchDocument } from '../document'
import { bestFirst, type Entry, readEntry, type SearchHit } from '../engine'
import type { FetchText } from '../open-index'
import { once } from './once'
import type { Candidate } from './rank'

/** The documents of an index in shards. */
export interface Documents {
  /**
   * The best hits among candidates, the best first. It reads their documents in their order until no other can be much better
   * than the last of so many hits, by `leeway`, or so many files are read.
   */
  bestOf(
    candidates: Candidate[],
    find: (entry: Entry) => SearchHit | undefined,
    most: { hits: number; files: number; leeway: number },
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
    async bestOf(candidates, find, { hits: wanted, files: mostFiles, leeway }) {
      const hits: { id: number; hit: SearchHit }[] = []
      const files = new Set<string>()
      for (let from = 0; from < candidates.length; ) {
        const some = candidates.slice(from, from + Math.min(wanted, mostFiles - files.size))
        const enough = hits[wanted - 1]?.hit.score ?? 0
        if (some.length === 0 || enough * leeway > (some[0]?.bound ?? 0)) break
        from += some.length
        const names = some.map(({ id }) => `documents-${Math.floor(id / inFile)}.json`)
        const documents = await Promise.all(names.map(read))
        for (const [place, { id }] of some.entries()) {
          const document = documents[place]?.[id % inFile]
          const hit = document && find(entryOf(id, document))
          if (hit) hits.push({ id, hit })
        }
        for (const name of names) files.add(name)
        hits.sort((a, b) => bestFirst(a.hit, b.hit) || a.id - b.id)
      }
      return hits.slice(0, wanted).map(({ hit }) => hit)
    },
  }
}
