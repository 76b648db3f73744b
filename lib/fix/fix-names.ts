import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import path from 'node:path'
import type { FoundFile } from '../check/folder'

/** A file or folder whose name was put into Unicode form NFC, or could not be, because another has that name. */
export interface RenamedFile {
  /** Relative to the content folder. */
  from: string
  to: string
  isDone: boolean
}

/** Puts the names of files and folders into Unicode form NFC, the innermost first. */
export async function fixNames(folder: string, files: FoundFile[]): Promise<RenamedFile[]> {
  const paths = new Set(files.flatMap((file) => prefixes(file.path)))
  const renamed: RenamedFile[] = []
  for (const from of [...paths].toSorted((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))) {
    const to = path.posix.join(path.posix.dirname(from), path.posix.basename(from).normalize('NFC'))
    if (to === from) continue
    // On disks that take both for one name the file may be moved onto itself.
    const isDone = !paths.has(to) && !existsSync(path.join(folder, to))
    if (isDone) await rename(path.join(folder, from), path.join(folder, to))
    renamed.push({ from, to, isDone })
  }
  return renamed
}

function prefixes(file: string): string[] {
  const segments = file.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}

function depth(file: string): number {
  return file.split('/').length
}
