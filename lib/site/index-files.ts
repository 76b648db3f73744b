/** The file of an index that is read first; of a small one, the only one. */
export const indexHead = 'index.json'

/** The parts of an index that is cut into blocks; each is some files, `terms-0.bin` the first. */
export const indexParts = ['terms', 'documents'] as const

export type IndexPart = (typeof indexParts)[number]

/** The name of any file of an index. */
export type IndexFileName = typeof indexHead | `${IndexPart}-${number}.bin`
