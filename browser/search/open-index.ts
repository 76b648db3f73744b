import type { SearchDocument } from '../../lib/search/document'
import { indexDocuments, type SearchHit, type SearchIndex, search } from '../../lib/search/engine'

/** What can be found from the pages of a language. However it is kept, this is all that the rest knows of it. */
export interface OpenIndex {
  /** Fetches what every query needs; a query does it by itself. Fails when it cannot be had, and may be tried again. */
  load: () => Promise<void>
  /** The best hits of a query, the best first; at most `limit`. */
  search: (query: string, limit: number) => Promise<SearchHit[]>
}

/** Opens the index in a folder of this site; nothing is fetched before it is asked for. */
export function openIndex(folder: string): OpenIndex {
  let fetched: Promise<SearchIndex> | undefined

  function fetchIndex(): Promise<SearchIndex> {
    fetched ??= readIndex(`${folder}index.json`)
    fetched.catch(() => {
      fetched = undefined
    })
    return fetched
  }
  return {
    load: async () => void (await fetchIndex()),
    search: async (query, limit) => search(await fetchIndex(), query, limit),
  }
}

async function readIndex(address: string): Promise<SearchIndex> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const { documents }: { documents: SearchDocument[] } = await response.json()
  return indexDocuments(documents)
}
