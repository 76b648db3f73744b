import { indexHead } from '../../site/fetched-files'
import { once } from './blocks'
import { openCut } from './cut'
import type { IndexHead, OpenIndex, ReadFile } from './form'
import { openDocuments } from './memory'
import { searchAgain } from './second-tries'

/** Opens the index that `writeIndex` wrote; nothing is read before it is asked for, and nothing twice. */
export function openIndex(readFile: ReadFile): OpenIndex {
  const open = once(async (name: typeof indexHead) => {
    const head: IndexHead = JSON.parse(new TextDecoder().decode(await readFile(name)))
    return 'documents' in head ? openDocuments(head.documents) : openCut(head, readFile)
  })
  return {
    load: async () => void (await open(indexHead)),
    search: async (query, limit, readOn = async () => true) =>
      searchAgain(await open(indexHead), query, { limit, readOn, read: new Map() }),
  }
}
