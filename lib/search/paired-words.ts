import type { SearchDocument } from './document'

/**
 * A document with the other spellings of the words in it that a community writes in two scripts, so that each is found
 * by either: PyTorch by 파이토치, and by its initial consonants.
 */
export function withSpellings(document: SearchDocument, pairs: readonly (readonly string[])[]): SearchDocument {
  const { title, names = [], headings = [], body = '' } = document
  const text = [title, ...names, ...headings, body].join('\n').toLowerCase()
  const isIn = (word: string) => text.includes(word.toLowerCase())
  const missing = pairs.flatMap((pair) => {
    const written = pair.find(isIn)
    return written ? pair.filter((word) => !isIn(word)).map((word): [string, string] => [word, written]) : []
  })
  return missing.length > 0 ? { ...document, spellings: missing } : document
}
