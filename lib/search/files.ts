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

/** All files that the search needs beside its script: of each language its index, and the lists that lead into the site. The same content gives the same files. */
export function searchFiles(): SearchFile[] {
  return languages.flatMap(filesIn)
}

function filesIn(language: Language): SearchFile[] {
  const ways = Buffer.from(JSON.stringify(listSearchWays(language, waysInDialog)))
  const files = [...writeIndex(listSearchDocuments(language), searchIndexLimit()), { name: 'ways.json', bytes: ways }]
  return files.map(({ name, bytes }) => ({ path: `${language}/search/${name}`, bytes }))
}
