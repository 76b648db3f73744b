import { once } from 'node:events'
import { runHelper } from '../report/command'
import { loadContentlayer, readDocuments } from './contentlayer'

/** What the process is told to read, and the cache it keeps what it read in. */
export interface DocumentsToRead {
  folder: string
  documents: readonly string[]
  cache: string
}

// A process of its own: Contentlayer works while the check does, and leaves the memory with it.
await runHelper(async () => {
  // Contentlayer loads while the message comes; its failure is thrown where it is used.
  loadContentlayer().catch(() => undefined)
  const [{ folder, documents, cache }] = (await once(process, 'message')) as [DocumentsToRead]
  await readDocuments(folder, documents, cache)
})
