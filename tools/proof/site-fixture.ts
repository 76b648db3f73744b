import type { Site } from './site'

/** A site of the files that are given, by their paths. */
export function siteOf(files: Record<string, string>): Site {
  const read = (file: string) => files[file] ?? ''
  const readBytes = (file: string) => new TextEncoder().encode(read(file))
  return { files: Object.keys(files).sort(), read, readBytes, has: (file) => file in files }
}
