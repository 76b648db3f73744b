import type { TextCache } from '../site/disk-files'
import { searchIndexLimit } from '../site/environment'
import { type Language, languages } from '../site/languages'
import { listSearchDocuments } from './documents'
import { writeIndex } from './index/write'
import { listSearchWays } from './ways'

/** A file of the finished site: its path below the site's root, and what it has. */
interface SearchFile {
  path: string
  bytes: Uint8Array<ArrayBuffer>
}

/** How many ways of a kind stand in the dialog of the search. */
const waysInDialog = 12

/**
 * All files that the search needs beside its script: of each language its index, and the lists that lead into the site. The same content
 * gives the same files. `kept` keeps the index of documents that are the same, and the words of texts.
 */
export async function searchFiles(kept?: Pick<TextCache, 'find'>): Promise<SearchFile[]> {
  const files: SearchFile[] = []
  for (const language of languages) {
    const ways = Buffer.from(JSON.stringify(listSearchWays(language, waysInDialog)))
    const all = [...(await indexFiles(language, kept)), { name: 'ways.json', bytes: ways }]
    files.push(...all.map(({ name, bytes }) => ({ path: `${language}/search/${name}`, bytes })))
  }
  return files
}

async function indexFiles(
  language: Language,
  kept?: Pick<TextCache, 'find'>,
): Promise<{ name: string; bytes: SearchFile['bytes'] }[]> {
  const [documents, limit] = [await listSearchDocuments(language, kept), searchIndexLimit()]
  if (!kept) return writeIndex(documents, limit)
  const text = await kept.find(JSON.stringify([limit, documents]), () =>
    JSON.stringify(
      writeIndex(documents, limit).map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]),
    ),
  )
  const files: [string, string][] = JSON.parse(text)
  return files.map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes, 'base64') }))
}
