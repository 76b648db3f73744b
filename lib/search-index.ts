import { searchIndexLimit } from './environment'
import type { Language } from './language'
import { listSearchDocuments } from './search'
import { writeIndex } from './search/write-index'

const byLanguage = new Map<Language, Map<string, string>>()

/** The files of the index over everything that can be found in a language, by their names; made once. */
export function searchIndexFiles(language: Language): Map<string, string> {
  const known = byLanguage.get(language)
  if (known) return known
  const files = new Map(
    writeIndex(listSearchDocuments(language), searchIndexLimit()).map(({ name, text }) => [name, text]),
  )
  byLanguage.set(language, files)
  return files
}
