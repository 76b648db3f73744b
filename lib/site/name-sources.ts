import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names what files have in them that are there, those below folders as well and tests left out, and the version of Node: 16 hexadecimal characters. */
export function nameSources(folders: readonly string[], files: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of [
    ...folders.filter((each) => existsSync(each)).flatMap(listFiles),
    ...files.filter((each) => existsSync(each)),
  ].sort())
    hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !file.startsWith(join('public', 'photos')))
}
