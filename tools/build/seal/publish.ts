import { constants, copyFileSync, existsSync, linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import pLimit from 'p-limit'

/** Writes a file of the site. */
export async function publishBytes(to: string, file: string, bytes: Buffer | string): Promise<void> {
  writeFileSync(openPlace(to, file), bytes)
}

/** Where a file of the site is written, in a folder that is there. Throws for a name that leads out of the site's folder. */
function openPlace(to: string, file: string): string {
  const target = path.resolve(to, file)
  if (!target.startsWith(path.resolve(to) + path.sep)) throw new Error(`${file} would be written outside ${to}`)
  // At once, as all that is done to small files: handing one to another thread and back takes longer.
  const folder = path.dirname(target)
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  return target
}

/** Publishes a file of the export as it is: under one more name where the file system can, because nobody changes it, else as a copy. */
export async function publishCopy(from: string, to: string, file: string): Promise<void> {
  const [source, target] = [path.join(from, file), openPlace(to, file)]
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE)
  }
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
