import type { Dirent } from 'node:fs'
import { copyFile, link, mkdir, readdir, readlink, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pLimit from 'p-limit'

const filesAtOnce = 32

/**
 * Makes `to` a folder of the same files as `from`: hard links to them, copies where the file system has no hard links, and
 * symbolic links as they are. Throws when a file of that name is already there.
 */
export async function linkFolder(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const inside = (entry: Dirent) => join(entry.parentPath ?? entry.path, entry.name).slice(from.length + 1)
  const folders = new Set(entries.filter((entry) => !entry.isDirectory()).map((entry) => dirname(inside(entry))))
  for (const folder of folders) await mkdir(join(to, folder), { recursive: true })
  await pLimit(filesAtOnce).map(
    entries.filter((entry) => !entry.isDirectory()),
    async (entry) => {
      const file = inside(entry)
      if (entry.isSymbolicLink()) await symlink(await readlink(join(from, file)), join(to, file))
      else await link(join(from, file), join(to, file)).catch(() => copyFile(join(from, file), join(to, file)))
    },
  )
}
