import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file so that it is whole or absent at every moment: a killed run never leaves half of it.
 * `temporary` is where it is written first; it has to lie on the same disk.
 */
export async function replaceFile(
  file: string,
  contents: string | Uint8Array,
  temporary = `${file}.${randomUUID()}.tmp`,
): Promise<void> {
  await Promise.all([file, temporary].map((each) => mkdir(dirname(each), { recursive: true })))
  try {
    await writeFile(temporary, contents)
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** How long a cache keeps what nothing asks for, in milliseconds: another branch may ask for it again. */
const keptUnused = 30 * 24 * 60 * 60 * 1000

/** Removes what has been in a cache for thirty days and is not among the `used` file names. */
export async function forgetUnused(cache: string, used: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cache)) {
    if (used.has(name)) continue
    const { mtimeMs } = await stat(join(cache, name))
    if (Date.now() - mtimeMs > keptUnused) await rm(join(cache, name), { recursive: true, force: true })
  }
}
