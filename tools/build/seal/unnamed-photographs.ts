import { readFile } from 'node:fs/promises'

const folder = 'photos/'
const address = /\/photos\/([\w.-]+)/g

/** The files below `photos/` that a text names, each once. */
export function listNamed(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(address), ([, name = '']) => `${folder}${name}`))]
}

/**
 * The files below `photos/` that no page and no other text of the site names, in the order of `files`: nobody can come to
 * them, so they are not published. `inPages` are those that pages name, `files` all others of the site.
 */
export async function listUnnamedPhotographs(
  place: (file: string) => string,
  inPages: Iterable<string>,
  files: readonly string[],
): Promise<string[]> {
  const photographs = files.filter((file) => file.startsWith(folder))
  if (photographs.length === 0) return []
  const named = new Set(inPages)
  for (const file of files.filter((each) => /\.(?:xml|json|md|txt)$/.test(each))) {
    for (const name of listNamed(await readFile(place(file), 'utf8'))) named.add(name)
  }
  return photographs.filter((file) => !named.has(file))
}
