import { bestFirst, type SearchHit } from './engine'
import { wordsOf } from './fold'

/** Two words say too little for one of them to be left out; a query of more than six is a sentence, and takes long. */
const fewest = 3
const most = 6

/**
 * Searches so that a query of several words that no document has all of finds those that lack one, each with the word it
 * lacks; the best first, at most `limit`.
 */
export function allButOne(
  search: (query: string, limit: number) => Promise<SearchHit[]>,
): (query: string, limit: number) => Promise<SearchHit[]> {
  return async (query, limit) => {
    const hits = await search(query, limit)
    const words = wordsOf(query)
    if (hits.length > 0 || words.length < fewest || words.length > most) return hits
    const found = new Map<string, SearchHit>()
    for (const [place, lacking] of words.entries()) {
      const others = words.filter((_, other) => other !== place).join(' ')
      for (const hit of await search(others, limit)) {
        const known = found.get(hit.document.address)
        if (!known || known.score < hit.score) found.set(hit.document.address, { ...hit, lacking })
      }
    }
    return [...found.values()].sort(bestFirst).slice(0, limit)
  }
}
