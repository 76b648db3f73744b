import { readFile } from 'node:fs/promises'
import path from 'node:path'

const folder = 'photos/'
const address = /\/photos\/([\w.-]+)/g

/**
 * The files below `photos/` that no page and no other text of the site names, in the order of `files`: nobody can come to
 * them, so they are not published. `pages` are the sealed pages, `files` all others of the export below `from`.
 */
export async function listUnnamedPhotographs(
  from: string,
  pages: Iterable<Buffer>,
  files: readonly string[],
): Promise<string[]> {
  const named = new Set<string>()
  const read = (text: Buffer) => {
    for (const [, name = ''] of text.toString().matchAll(address)) named.add(`${folder}${name}`)
  }
  for (const page of pages) read(page)
  for (const file of files.filter((each) => /\.(?:xml|json|md|txt)$/.test(each)))
    read(await readFile(path.join(from, file)))
  return files.filter((file) => file.startsWith(folder) && !named.has(file))
}
