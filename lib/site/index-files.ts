/** The file of an index that is read first; of a small one, the only one. */
export const indexHead = 'index.json'

/** The parts of an index in shards, and how the names of their files end. */
export const indexParts = { documents: 'json', terms: 'txt', words: 'txt', sounds: 'txt', spoken: 'txt' } as const

type Parts = typeof indexParts

type NameIn = { [Part in keyof Parts]: `${Part}-${string}.${Parts[Part]}` }

/** The name of any file of an index. */
export type IndexFileName = typeof indexHead | NameIn[keyof Parts]

/** The name of the file of a part that has what belongs to a key: a number, a length, or letters. */
export function indexFile<Part extends keyof Parts>(
  part: Part,
  key: number | string,
): `${Part}-${string}.${Parts[Part]}` {
  return `${part}-${key}.${indexParts[part]}`
}
