import { constants, copyFile, link, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Makes a folder hold exactly the named files of the cache: as hard links where the disk allows it, else as copies.
 * A name stands for its content, so a file that is already there stays as it is.
 */
export async function publishVariants(cache: string, published: string, names: ReadonlySet<string>): Promise<void> {
  await mkdir(published, { recursive: true })
  const present = new Set(await readdir(published))
  for (const stale of [...present].filter((name) => !names.has(name))) {
    await rm(join(published, stale), { recursive: true, force: true })
  }
  for (const missing of [...names].filter((name) => !present.has(name))) {
    await linkOrCopy(join(cache, missing), join(published, missing))
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error
    const temporary = `${to}.${process.pid}.tmp`
    await copyFile(from, temporary, constants.COPYFILE_FICLONE)
    await rename(temporary, to)
  }
}
