import type { SearchDocument } from '../../../lib/search/document'
import { openIndex } from '../../../lib/search/open-index'
import { writeIndex } from '../../../lib/search/write-index'
import type { Contestant } from './contestant'

/** This site's own search: the documents are the file, and the browser makes the index of them. */
export function moim(documents: SearchDocument[]): Contestant {
  const files = new Map(writeIndex(documents, Number.POSITIVE_INFINITY).map(({ name, text }) => [name, text]))
  const index = openIndex(async (name) => files.get(name) ?? '')
  return {
    name: 'Moim',
    files: Array.from(files.values(), (text) => Buffer.from(text)),
    async answer(query) {
      const started = performance.now()
      const hits = await index.search(query, 5)
      const milliseconds = performance.now() - started
      return { addresses: hits.map(({ document }) => document.address), milliseconds }
    },
  }
}
