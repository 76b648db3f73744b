import { bestFirst, type SearchHit } from './engine'
import { wordsOf } from './fold'

/** Two words say too little for one of them to be left out; a query of more than six is a sentence, and takes long. */
const fewest = 3
const most = 6

/** Answers a query with the best hits, and counts the files that it reads for them among those read before. */
export type SearchOnce = (query: string, limit: number, files: Set<string>) => Promise<SearchHit[]>

/**
 * Searches so that a query of several words that no document has all of finds those that lack one, each with the word it
 * lacks; the best first, at most `limit`. All that is asked for a query reads no more files than one search may.
 */
export function allButOne(search: SearchOnce): (query: string, limit: number) => Promise<SearchHit[]> {
  return async (query, limit) => {
    const files = new Set<string>()
    const hits = await search(query, limit, files)
    const words = wordsOf(query)
    if (hits.length > 0 || words.length < fewest || words.length > most) return hits
    const found = new Map<string, SearchHit>()
    for (const [place, lacking] of words.entries()) {
      const others = words.filter((_, other) => other !== place).join(' ')
      for (const hit of await search(others, limit, files)) {
        const known = found.get(hit.document.address)
        if (!known || known.score < hit.score) found.set(hit.document.address, { ...hit, lacking })
      }
    }
    return [...found.values()].sort(bestFirst).slice(0, limit)
  }
}
