import { readFile } from 'node:fs/promises'
import type { PhotoManifest } from './manifest'
import { replaceFile } from './replace-file'

/**
 * Writes the manifest as the TypeScript module `#photos`, sorted by path. An unchanged manifest is not written, so that
 * nothing that watches it wakes up.
 */
export async function writeManifest(file: string, manifest: PhotoManifest): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))
  const source = [
    "import type { PhotoManifest } from '../lib/photos/manifest'",
    '',
    `export const photos: PhotoManifest = ${JSON.stringify(sorted, null, 2)}`,
    '',
  ].join('\n')
  const present = await readFile(file, 'utf8').catch(() => undefined)
  if (present !== source) await replaceFile(file, source)
}
