import { constants, lstat, open, readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { replaceFile } from '../../lib/site/disk-files'

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
  const present = await listStaged(to)
  const removed = present.filter((file) => !wanted.has(file))
  for (const file of removed) await removeFile(to, file)
  const written: string[] = []
  for (const file of [...wanted].sort()) {
    const contents = await readHarmless(from, file)
    if (await holds(join(to, file), contents)) continue
    // Written outside the folder first: whoever watches it would take a temporary file for a document.
    await replaceFile(join(to, file), contents, `${to}.${process.pid}.tmp`)
    written.push(file)
  }
  return { written, removed }
}

async function listStaged(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    if (!(await lstat(join(folder, name))).isDirectory()) found.push(name.replaceAll('\\', '/'))
  }
  return found.sort()
}

/** The bytes of a file of a content folder. Throws where it is a symbolic link, or has front matter that Contentlayer would execute. */
export async function readHarmless(from: string, file: string): Promise<Buffer> {
  const parts = file.split('/')
  for (const [index] of parts.entries()) {
    const below = parts.slice(0, index + 1).join('/')
    if ((await lstat(join(from, below))).isSymbolicLink())
      throw new Error(`${below} is a symbolic link; expected the file itself`)
  }
  const handle = await open(join(from, file), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const contents = await handle.readFile()
    if (file.endsWith('.md') && contents.toString('utf8', 0, 4) !== '---\n') {
      throw new Error(`${file} begins with something else than a line of exactly ---`)
    }
    return contents
  } finally {
    await handle.close()
  }
}

async function holds(file: string, contents: Buffer): Promise<boolean> {
  const present = await readFile(file).catch(() => undefined)
  return present?.equals(contents) ?? false
}

/** Removes a file and the folders it leaves empty. */
async function removeFile(folder: string, file: string): Promise<void> {
  await rm(join(folder, file))
  for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
    if ((await readdir(join(folder, parent))).length > 0) return
    await rmdir(join(folder, parent))
  }
}
