import { once } from 'node:events'
import { runReader } from '../report/command'
import { readDocuments } from './contentlayer'

/** What the process asks for, and what it is answered. */
export interface DocumentsToRead {
  folder: string
  documents: readonly string[]
  cache: string
}

// A process of its own: Contentlayer works while the check does, and leaves the memory with it.
await runReader(async () => {
  process.send?.('documents')
  const [{ folder, documents, cache }] = (await once(process, 'message')) as [DocumentsToRead]
  await readDocuments(folder, documents, cache)
  process.disconnect()
})
