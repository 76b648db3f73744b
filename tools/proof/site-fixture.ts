import type { Site } from './site'

/** A site of the files that are given, by their paths. */
export function siteOf(files: Record<string, string>): Site {
  return { files: Object.keys(files).sort(), read: (file) => files[file] ?? '', has: (file) => file in files }
}
