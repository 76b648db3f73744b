import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** All that is no folder in a folder and in those below, as paths in it with forward slashes, sorted. Throws when it is not there. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort()
}
