import { constants } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'
import pLimit from 'p-limit'
import { isTextFile } from '../../../lib/site/media-type'
import { addressOf } from './addresses'
import type { Size } from './budgets'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Writes a file and, where they are smaller, its copies for hosts that serve `.br` and `.gz`. Answers its sizes. */
export async function publishBytes(to: string, file: string, bytes: Buffer): Promise<Size> {
  const target = placeBelow(to, file)
  await mkdir(path.dirname(target), { recursive: true })
  await writeFile(target, bytes)
  const size = { address: addressOf(file), bytes: bytes.length, brotli: bytes.length }
  if (!isTextFile(file)) return size
  const [br, gz] = await Promise.all([compressed(bytes), gzipped(bytes, { level: 9 })])
  if (br.length < bytes.length) await writeFile(`${target}.br`, br)
  if (gz.length < bytes.length) await writeFile(`${target}.gz`, gz)
  return { ...size, brotli: br.length }
}

/** Where a file of the site is written. Throws for a name that leads out of the site's folder. */
function placeBelow(to: string, file: string): string {
  const target = path.resolve(to, file)
  if (!target.startsWith(path.resolve(to) + path.sep)) throw new Error(`${file} would be written outside ${to}`)
  return target
}

/** How many bytes a text has after brotli. */
export async function brotliSize(bytes: Buffer): Promise<number> {
  return (await compressed(bytes)).length
}

function compressed(bytes: Buffer): Promise<Buffer> {
  const params = {
    [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY,
    [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
    [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return brotli(bytes, { params })
}

/** Publishes a file of the export as it is, with compressed copies where its kind compresses. */
export async function publishCopy(from: string, to: string, file: string): Promise<void> {
  const source = path.join(from, file)
  const target = placeBelow(to, file)
  if (isTextFile(file)) {
    await publishBytes(to, file, await readFile(source))
    return
  }
  await mkdir(path.dirname(target), { recursive: true })
  await copyFile(source, target, constants.COPYFILE_FICLONE)
}

/**
 * Does the work for every item, a few at a time, and answers in their order. Throws the first failure only after all have
 * ended, so that nothing writes any more into a folder that is then taken away.
 */
export async function workOff<Item, Result>(
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
