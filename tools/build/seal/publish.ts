import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import pLimit from 'p-limit'
import { holds } from '../../../lib/site/disk-files'

// All of it at once: handing small files to another thread and back takes longer.

/** Writes a file of the site, where it does not lie there with the same bytes. */
export function publishBytes(to: string, file: string, bytes: Uint8Array | string): void {
  const target = openPlace(to, file)
  const contents = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  if (holds(target, contents)) return
  // Not written into: the file that lies there may have another name as well.
  rmSync(target, { recursive: true, force: true })
  writeFileSync(target, contents)
}

/** Likewise a copy of a file, with bytes of its own: who changes the finished site must not change what the next build is made of. */
export function publishCopy(original: string, to: string, file: string): void {
  publishOriginal(original, openPlace(to, file), copy)
}

/** Likewise a file that nobody changes: under one more name where the file system can. */
export function publishLink(original: string, to: string, file: string): void {
  publishOriginal(original, openPlace(to, file), (from, target) => {
    try {
      linkSync(from, target)
    } catch {
      copy(from, target)
    }
  })
}

function copy(from: string, target: string): void {
  copyFileSync(from, target, constants.COPYFILE_FICLONE)
}

function publishOriginal(original: string, target: string, put: (from: string, target: string) => void): void {
  if (isSame(original, target)) return
  rmSync(target, { recursive: true, force: true })
  put(original, target)
}

function isSame(original: string, target: string): boolean {
  const known = lstatSync(target, { throwIfNoEntry: false })
  return known?.isFile() === true && known.size === statSync(original).size && holds(target, readFileSync(original))
}

/**
 * Where a file of the site is written, in a folder that is there: what has a folder's place goes. Throws for a name that leads out of the
 * site's folder.
 */
function openPlace(to: string, file: string): string {
  const root = path.resolve(to)
  const target = path.resolve(root, file)
  if (!target.startsWith(root + path.sep)) throw new Error(`${file} would be written outside ${to}`)
  openFolder(path.dirname(target), root)
  return target
}

function openFolder(folder: string, root: string): void {
  if (opened.has(folder) && isFolder(folder)) return
  if (folder !== root) openFolder(path.dirname(folder), root)
  // Another process may do the same at this moment.
  if (existsAsOther(folder)) rmSync(folder, { force: true })
  mkdirSync(folder, { recursive: true })
  opened.add(folder)
}

/** Those that are folders, as all above them are, and no links to some that lie elsewhere. */
const opened = new Set<string>()

function isFolder(folder: string): boolean {
  try {
    return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    // A file has the place of a folder above it.
    return false
  }
}

function existsAsOther(folder: string): boolean {
  return lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false
}

/**
 * Does the work for every item, a few at a time, and answers in their order. Throws the first failure only after all have
 * ended, so that nothing writes any more into a folder that is then taken away.
 */
export async function mapConcurrently<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const limit = pLimit(availableParallelism() * 2)
  const ended = await Promise.allSettled(Array.from(items, (item) => limit(work, item)))
  return ended.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
}
