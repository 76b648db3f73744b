import { brotliCompressSync, constants } from 'node:zlib'

/** One of the searches that are compared. */
export interface Contestant {
  name: string
  /** What a host keeps of it, its script aside. */
  files: Uint8Array[]
  /** The addresses that a query finds, the best first, at most five; and how long that took once everything was loaded. */
  answer(query: string): Promise<Answer>
  close?(): Promise<unknown>
}

export interface Answer {
  addresses: string[]
  milliseconds: number
}

/** The bytes of files as they lie there, and as brotli at its strongest makes them, each on its own. */
export function weigh(files: Uint8Array[]): { raw: number; brotli: number } {
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0)
  return {
    raw: sum(files.map(({ length }) => length)),
    brotli: sum(files.map((file) => brotliSize(file))),
  }
}

/** What brotli at its strongest makes of bytes. */
export function brotliSize(bytes: Uint8Array): number {
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return brotliCompressSync(bytes, { params: { ...size, [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
