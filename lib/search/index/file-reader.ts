import type { IndexFile, ReadFile } from './form'

/** Reads the files of an index that are at hand; fails for a file that is none of them. */
export function fileReader(files: readonly IndexFile[]): ReadFile {
  const byName = new Map(files.map(({ name, bytes }) => [name, Uint8Array.from(bytes)]))
  return async (name, from, to) => {
    const bytes = byName.get(name)
    if (!bytes) throw new Error(`There is no ${name}`)
    return bytes.subarray(from, to)
  }
}
