import MiniSearch, { type SearchOptions } from 'minisearch'
import type { SearchDocument } from '../../../lib/search/document'
import type { Contestant } from './contestant'

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
