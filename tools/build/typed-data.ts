import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { forgetUnused, listFiles, replaceFile } from '../../lib/site/disk-files'
import { nameSources } from '../../lib/site/name-sources'
import { buildFolders } from '../../lib/site/written-files'
import { runProgram } from '../report/run-program'
import { mapConcurrently } from './seal/publish'
import { readHarmless } from './stage'

/** What decides about the data of a document beside its file. */
const folders = ['lib/markdown', 'lib/model', 'lib/site', 'lib/words']
const files = ['contentlayer.config.ts', 'package-lock.json', 'site.config.ts', 'tools/build/rendered-markdown.ts']

export const dataSources: readonly string[] = [...folders, ...files]

/** The files of a generation that are the same whatever the documents are. */
export const frame = ['index.mjs', 'index.d.ts', 'types.d.ts']

export interface DataPlaces {
  staged: string
  generated: string
  contentCache: string
}

/** Lets Contentlayer read documents of a folder; the answer, once it has begun, ends it: what it generated then lies in its place. */
export type Generate = (folder: string, documents: readonly string[]) => Promise<() => Promise<void>>

/**
 * Lets Contentlayer read the documents of a folder that it has not read before and that are readable, so that `writeTypedData` finds them:
 * it works while the check judges them. The answer waits for it and answers how many they are; none where Contentlayer refuses one, which
 * is told later.
 */
export async function readAhead(
  folder: string,
  documents: readonly string[],
  isReadable: (document: string) => boolean,
  { generated, contentCache }: Omit<DataPlaces, 'staged'> = buildFolders,
  generate: Generate = runContentlayer,
  code = nameSources(folders, files),
): Promise<() => Promise<number>> {
  try {
    const cache = await openDataCache(contentCache, code)
    const reading = await readNew(folder, documents, { cache, generated, generate, isReadable })
    return async () => reading.end().catch(() => 0)
  } catch {
    // A file that is none any more, or that Contentlayer would execute: the check refuses it.
    return async () => 0
  }
}

/**
 * Makes the typed data of the staged documents: of each file what Contentlayer made of it before, and of the others what it makes
 * of them now. Answers how many these are. The data of a document depends on no other, because what a document names is only checked.
 */
export async function writeTypedData(
  { staged, generated: folder, contentCache }: DataPlaces = buildFolders,
  generate: Generate = runContentlayer,
  code = nameSources(folders, files),
): Promise<number> {
  const cache = await openDataCache(contentCache, code)
  const reading = await readNew(staged, await listFiles(staged), { cache, generated: folder, generate })
  const count = await reading.end()
  const byType = new Map<string, string[]>()
  for (const name of reading.names.values()) {
    const text = readFileSync(join(cache, documents, name), 'utf8')
    const end = text.indexOf('\n')
    const type = text.slice(0, end)
    const others = byType.get(type) ?? []
    others.push(text.slice(end))
    byType.set(type, others)
  }
  // Old data would hide what is gone.
  await rm(folder, { recursive: true, force: true })
  const generated = join(folder, 'generated')
  for (const file of frame) await replaceFile(join(generated, file), await readFile(join(cache, file)))
  const index = await readFile(join(cache, 'index.mjs'), 'utf8')
  for (const [, type = ''] of index.matchAll(/'\.\/(\w+)\/_index\.json'/g))
    await replaceFile(join(generated, type, '_index.json'), `[${byType.get(type)?.join(',') ?? ''}]`)
  await forgetUnused(join(cache, documents), new Set(reading.names.values()))
  return count
}

const documents = 'documents'

/** The folder of what Contentlayer made of documents by the same code; that of other code is removed. */
async function openDataCache(contentCache: string, code: string): Promise<string> {
  const cache = join(contentCache, code)
  await mkdir(join(cache, documents), { recursive: true })
  for (const other of await readdir(contentCache)) {
    if (other !== code) await rm(join(contentCache, other), { recursive: true, force: true })
  }
  return cache
}

interface Reading {
  /** The names of documents in the cache, by their files. */
  names: Map<string, string>
  /** Waits until all of them are there, and answers how many were read. */
  end: () => Promise<number>
}

interface ReadingOptions {
  cache: string
  generated: string
  generate: Generate
  isReadable?: (document: string) => boolean
}

/** Begins to read those documents of a folder that the cache has not. */
async function readNew(
  folder: string,
  all: readonly string[],
  { cache, generated, generate, isReadable = () => true }: ReadingOptions,
): Promise<Reading> {
  const names = new Map(
    all.map((file) => {
      const hash = createHash('sha256').update(`${file}\0`)
      return [
        file,
        hash
          .update(readFileSync(join(folder, file)))
          .digest('hex')
          .slice(0, 32),
      ] as const
    }),
  )
  const placeOf = (file: string) => join(cache, documents, names.get(file) ?? '')
  const changed = all.filter((file) => !existsSync(placeOf(file)) && isReadable(file))
  if (changed.length === 0 && frame.every((file) => existsSync(join(cache, file)))) return { names, end: async () => 0 }
  await rm(generated, { recursive: true, force: true })
  const end = await generate(folder, changed)
  return {
    names,
    end: async () => {
      await end()
      await keepGenerated(join(generated, 'generated'), cache, placeOf)
      return changed.length
    },
  }
}

/** Keeps what Contentlayer generated: its frame, and each document with its type in the first line. */
async function keepGenerated(generated: string, cache: string, placeOf: (id: string) => string): Promise<void> {
  const entries = await readdir(generated, { withFileTypes: true })
  for (const { name } of entries.filter((each) => each.isDirectory())) {
    const read: { _id: string }[] = JSON.parse(await readFile(join(generated, name, '_index.json'), 'utf8'))
    await mapConcurrently(read, (each) => replaceFile(placeOf(each._id), `${name}\n${JSON.stringify(each)}`))
  }
  for (const file of frame) await replaceFile(join(cache, file), await readFile(join(generated, file)))
}

/** Copies documents of a folder to where Contentlayer reads them alone. */
export async function copyDocuments(from: string, documents: readonly string[]): Promise<void> {
  const folder = buildFolders.changedContent
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const file of documents) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), readHarmless(from, file))
  }
}

/** Lets Contentlayer generate the data of some of the documents of a folder alone. */
async function runContentlayer(from: string, changed: readonly string[]): Promise<() => Promise<void>> {
  await copyDocuments(from, changed)
  const running = runProgram({
    name: 'contentlayer',
    module: 'contentlayer2/bin/cli.cjs',
    arguments: ['build'],
    environment: { ...process.env, CHANGED_CONTENT: buildFolders.changedContent },
  })
  // Its failure is thrown where its data is asked for.
  running.catch(() => undefined)
  return async () => {
    const output = await running
    if (!/Generated \d+ documents/.test(output)) throw new Error(`contentlayer generated nothing:\n${output.trim()}`)
  }
}
