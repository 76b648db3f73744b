import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { forgetUnused, listFiles, replaceFile } from '../../lib/site/disk-files'
import { nameSources } from '../../lib/site/name-sources'
import { buildFolders } from '../../lib/site/written-files'
import { runProgram } from '../report/run-program'
import { documentsFolder, frame, placeOf, readDocuments } from './contentlayer'
import { bundlePrograms, programOf } from './programs'
import type { DocumentsToRead } from './read-documents'

/** What decides about the data of a document beside its file. */
const folders = ['lib/markdown', 'lib/model', 'lib/site', 'lib/words']
const files = [
  'contentlayer.config.ts',
  'package-lock.json',
  'site.config.ts',
  'lib/content/texts.ts',
  'tools/build/contentlayer.ts',
]

export const dataSources: readonly string[] = [...folders, ...files]

export interface DataPlaces {
  staged: string
  generated: string
  contentCache: string
}

/** Begins to read documents of a folder into a cache; the answer waits until all are there. */
export type Read = (folder: string, documents: readonly string[], cache: string) => Promise<() => Promise<void>>

/**
 * Lets Contentlayer read the documents of a folder that it has not read before and that are readable, so that `writeTypedData` finds them:
 * it works while the check judges them. The answer waits for it and answers how many they are; none where Contentlayer refuses one, which
 * is told later.
 */
export async function readAhead(
  folder: string,
  documents: readonly string[],
  isReadable: (document: string) => boolean,
  { contentCache }: Pick<DataPlaces, 'contentCache'> = buildFolders,
  read: Read = readApart,
  code = nameSources(folders, files),
): Promise<() => Promise<number>> {
  try {
    const cache = await openDataCache(contentCache, code)
    const reading = await readNew(folder, documents, cache, read, isReadable)
    return async () => reading.end().catch(() => 0)
  } catch {
    // A file that is none any more, or that Contentlayer would execute: the check refuses it.
    return async () => 0
  }
}

/**
 * Makes the typed data of the staged documents: of each file what Contentlayer made of it before, and of the others what it makes
 * of them now. Answers how many these are. The data of a document depends on no other, because what a document names is only checked.
 * Only lists that differ are written, each at once, because a running site may read them.
 */
export async function writeTypedData(
  { staged, generated: folder, contentCache }: DataPlaces = buildFolders,
  read: Read = readApart,
  code = nameSources(folders, files),
): Promise<number> {
  const cache = await openDataCache(contentCache, code)
  const reading = await readNew(staged, await listFiles(staged), cache, read)
  const count = await reading.end()
  const byType = new Map<string, string[]>()
  for (const place of reading.places) {
    const text = readFileSync(place, 'utf8')
    const end = text.indexOf('\n')
    const type = text.slice(0, end)
    const others = byType.get(type) ?? []
    others.push(text.slice(end))
    byType.set(type, others)
  }
  const index = await readFile(join(cache, 'index.mjs'), 'utf8')
  const types = Array.from(index.matchAll(/'\.\/(\w+)\/_index\.json'/g), ([, type = '']) => type)
  const wanted = new Map<string, string | Buffer>(
    types.map((type) => [join(type, '_index.json'), `[${byType.get(type)?.join(',') ?? ''}]`]),
  )
  for (const file of frame) wanted.set(file, await readFile(join(cache, file)))
  const generated = join(folder, 'generated')
  for (const [file, made] of wanted) {
    const known = await readFile(join(generated, file)).catch(() => undefined)
    // Written elsewhere first: who watches the folder would see another file.
    if (!known?.equals(Buffer.from(made))) await replaceFile(join(generated, file), made, join(cache, 'new.tmp'))
  }
  // Old data would hide what is gone.
  for (const file of await listFiles(generated)) if (!wanted.has(file)) await rm(join(generated, file))
  await forgetUnused(join(cache, documentsFolder), new Set(reading.places.map((place) => basename(place))))
  return count
}

/** The folder of what Contentlayer made of documents by the same code; that of other code is removed. */
async function openDataCache(contentCache: string, code: string): Promise<string> {
  const cache = join(contentCache, code)
  await mkdir(join(cache, documentsFolder), { recursive: true })
  for (const other of await readdir(contentCache)) {
    if (other !== code) await rm(join(contentCache, other), { recursive: true, force: true })
  }
  return cache
}

interface Reading {
  /** Where in the cache the documents are, or will be. */
  places: string[]
  /** Waits until all of them are there, and answers how many were read. */
  end: () => Promise<number>
}

/** Begins to read those documents of a folder that the cache has not. */
async function readNew(
  folder: string,
  all: readonly string[],
  cache: string,
  read: Read,
  isReadable: (document: string) => boolean = () => true,
): Promise<Reading> {
  const places = all.map((file) => placeOf(cache, file, readFileSync(join(folder, file))))
  const changed = all.filter((file, index) => !existsSync(places[index] ?? '') && isReadable(file))
  if (changed.length === 0 && frame.every((file) => existsSync(join(cache, file))))
    return { places, end: async () => 0 }
  const end = await read(folder, changed, cache)
  return {
    places,
    end: async () => {
      await end()
      return changed.length
    },
  }
}

/** Lets Contentlayer read documents in this process, where it stays loaded. */
export async function readHere(...reading: Parameters<Read>): Promise<() => Promise<void>> {
  await readDocuments(...reading)
  return async () => {}
}

/** Lets Contentlayer, as its sources are now, read documents in another process. */
async function readApart(folder: string, documents: readonly string[], cache: string): Promise<() => Promise<void>> {
  await bundlePrograms('read-documents')
  const message: DocumentsToRead = { folder, documents, cache }
  const running = runProgram({ name: 'contentlayer', ...programOf('read-documents'), arguments: [], message })
  // Its failure is thrown where its data is asked for.
  running.catch(() => undefined)
  return async () => void (await running)
}
