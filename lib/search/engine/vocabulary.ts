import { weights } from './document'
import { latinWordsOf } from './edits'
import type { Entry } from './entry'
import { stemsOf } from './fold'
import type { WordList } from './search'

/** The words of documents that a guess may lead to, each once. */
export type Vocabulary = Record<WordList, Set<string>>

/** The Latin words of documents; their Hangul words but for names, without what is such a word and a particle; and their names in Hangul. */
export function vocabularyOf(entries: Iterable<Entry>): Vocabulary {
  const latin = new Set<string>()
  const hangul = new Set<string>()
  const name = new Set<string>()
  for (const { document, fields } of entries) {
    for (const { original, weight } of fields) {
      const isName = weight === weights.names || (document.kind === 'speaker' && weight === weights.title)
      for (const word of latinWordsOf(original)) latin.add(word)
      for (const word of original.match(/[가-힣]{2,}/g) ?? []) (isName ? name : hangul).add(word)
    }
  }
  // One syllable, as that of 세미나, may be no particle.
  const isPlain = (word: string) => !stemsOf(word).some((stem) => stem.length < word.length - 1 && hangul.has(stem))
  return { latin, hangul: new Set([...hangul].filter(isPlain)), name }
}
