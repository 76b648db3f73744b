import { closeSync, constants, existsSync, lstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { holds, listFiles, removeFile, replaceFile } from '../../lib/site/disk-files'

/** What changed in the staged folder, as paths in it, sorted. */
interface StagedChanges {
  written: string[]
  removed: string[]
}

/**
 * Makes `to` hold exactly the given files of the content folder `from`, named by their paths in it with forward slashes.
 * Unchanged files are not touched, so that what watches the folder reads only what an author changed. Throws when a
 * file has become something else since it was checked: a symbolic link, or front matter that Contentlayer would execute.
 */
export async function stageContent(from: string, to: string, files: readonly string[]): Promise<StagedChanges> {
  const wanted = new Set(files)
  const present = existsSync(to) ? await listFiles(to) : []
  const removed = present.filter((file) => !wanted.has(file))
  for (const file of removed) await removeFile(to, file)
  const written: string[] = []
  for (const file of [...wanted].sort()) {
    const contents = readHarmless(from, file)
    if (holds(join(to, file), contents)) continue
    // Written outside the folder first: whoever watches it would take a temporary file for a document.
    await replaceFile(join(to, file), contents, `${to}.${process.pid}.tmp`)
    written.push(file)
  }
  return { written, removed }
}

/** The bytes of a file of a content folder. Throws where it is a symbolic link, or has front matter that Contentlayer would execute. */
export function readHarmless(from: string, file: string): Buffer {
  const parts = file.split('/')
  for (const [index] of parts.entries()) {
    const below = parts.slice(0, index + 1).join('/')
    if (lstatSync(join(from, below)).isSymbolicLink())
      throw new Error(`${below} is a symbolic link; expected the file itself`)
  }
  const descriptor = openSync(join(from, file), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const contents = readFileSync(descriptor)
    if (file.endsWith('.md') && contents.toString('utf8', 0, 4) !== '---\n') {
      throw new Error(`${file} begins with something else than a line of exactly ---`)
    }
    return contents
  } finally {
    closeSync(descriptor)
  }
}
