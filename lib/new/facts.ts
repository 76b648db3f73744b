import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { type ContentDocument, readDocument } from '../check/document'
import { type Language, languages } from '../language'
import type { Kind } from '../model/field'

/** The files of a document that are there and can be read, in the order of the languages. */
export async function readFiles(content: string, kind: Kind, slug: string): Promise<ContentDocument[]> {
  const files = await Promise.all(
    languages.map(async (language) => {
      const file = `${kind}/${slug}/${language}.md`
      const found = await stat(path.join(content, file)).catch(() => undefined)
      if (!found?.isFile()) return []
      const place = { is: 'document', file: { path: file, size: found.size }, kind, slug, language } as const
      const { document } = readDocument(content, place)
      return document ?? []
    }),
  )
  return files.flat()
}

/** What the files of a document state, as plain values; of a field that both state, the first one's. */
export function factsOf(files: ContentDocument[]): Record<string, unknown> {
  const stated = files.toReversed().map(({ frontMatter }): unknown => frontMatter?.map.toJSON())
  return Object.assign({}, ...stated)
}

/** The languages each document of a kind is written in, by its folder, sorted; none when there is no such kind yet. */
export async function listWritten(content: string, kind: Kind): Promise<Map<string, Language[]>> {
  const entries = await readdir(path.join(content, kind), { withFileTypes: true }).catch(() => [])
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const written = await Promise.all(
    folders.toSorted().map(async (slug) => {
      const names = await readdir(path.join(content, kind, slug))
      return [slug, languages.filter((language) => names.includes(`${language}.md`))] as const
    }),
  )
  return new Map(written)
}
