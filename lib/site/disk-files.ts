import { createHash, randomUUID } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/**
 * Writes a file so that it is whole or absent at every moment: a killed run never leaves half of it.
 * `temporary` is where it is written first; it has to lie on the same disk.
 */
export async function replaceFile(
  file: string,
  contents: string | Uint8Array,
  temporary = `${file}.${randomUUID()}.tmp`,
): Promise<void> {
  // At once: handing small files to another thread and back takes longer, most of all where that thread has to wait for the processor.
  for (const folder of new Set([dirname(file), dirname(temporary)])) {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  }
  try {
    writeFileSync(temporary, contents)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Whether a file is there, no link to one, and has just these bytes. Throws where a part of its path is no folder. */
export function holds(file: string, bytes: Uint8Array): boolean {
  const known = lstatSync(file, { throwIfNoEntry: false })
  return known?.isFile() === true && known.size === bytes.length && readFileSync(file).equals(bytes)
}

/** Removes a file of a folder, and the folders in it that this leaves empty. */
export async function removeFile(folder: string, file: string): Promise<void> {
  await rm(join(folder, file))
  for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
    if ((await readdir(join(folder, parent))).length > 0) return
    await rmdir(join(folder, parent))
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

/** Texts that are functions of other texts, each in a file that is named by what it is made of. */
export interface TextCache {
  /** The text that was made of `source` before, else the one that `make` makes now. */
  find: (source: string, make: () => string | Promise<string>) => Promise<string>
  /** The path of the file with that text. */
  findFile: (source: string, make: () => string | Promise<string>) => Promise<string>
  /** Forgets what nothing has asked for in thirty days. */
  tidy: () => Promise<void>
}

/** Opens a folder of such texts. `code` names whatever else decides about them. */
export function openTextCache(folder: string, code: string): TextCache {
  const used = new Set<string>()
  const known = new Set(existsSync(folder) ? readdirSync(folder) : [])
  const findFile: TextCache['findFile'] = async (source, make) => {
    const name = createHash('sha256').update(`${code}\0${source}`).digest('hex').slice(0, 32)
    used.add(name)
    const file = join(folder, name)
    if (!known.has(name)) await replaceFile(file, await make())
    known.add(name)
    return file
  }
  return {
    // At once: handing such small files to another thread and back takes longer than reading them.
    find: async (source, make) => readFileSync(await findFile(source, make), 'utf8'),
    findFile,
    tidy: async () => {
      await mkdir(folder, { recursive: true })
      await forgetUnused(folder, used)
    },
  }
}

/** All that is no folder in a folder and in those below, as paths in it with forward slashes, sorted. Throws when it is not there. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort()
}
