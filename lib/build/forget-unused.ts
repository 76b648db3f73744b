import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

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
