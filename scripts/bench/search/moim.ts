import type { SearchDocument } from '../../../lib/search/document'
import { indexDocuments, search } from '../../../lib/search/engine'
import type { Contestant } from './contestant'

/** This site's own search: the documents are the file, and the browser makes the index of them. */
export function moim(documents: SearchDocument[]): Contestant {
  const index = indexDocuments(documents)
  return {
    name: 'Moim',
    files: [Buffer.from(JSON.stringify(documents))],
    async answer(query) {
      const started = performance.now()
      const hits = search(index, query, 5)
      const milliseconds = performance.now() - started
      return { addresses: hits.map(({ document }) => document.address), milliseconds }
    },
  }
}
