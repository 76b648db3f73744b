import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { readFacts, type TextFacts } from '../../lib/content/texts'
import { replaceFile } from '../../lib/site/disk-files'
import { buildFolders } from '../../lib/site/written-files'
import { readHarmless } from './stage'

/** The files of the typed data that are the same whatever the documents are. */
export const frame = ['index.mjs', 'index.d.ts', 'types.d.ts']

/** Where in a cache the typed data of a document lies: its type in the first line, then the data. */
export function placeOf(cache: string, document: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(`${document}\0`).update(bytes).digest('hex')
  return join(cache, documentsFolder, hash.slice(0, 32))
}

/** The folder of these in the cache. */
export const documentsFolder = 'documents'

/** How many it reads at once: each takes longer, and keeps more in memory, the more there are. */
const portion = 200

/**
 * Lets Contentlayer read documents of a folder in this process and keeps the typed data of each in a cache, with the frame of all. Throws
 * what Contentlayer says when it refuses one.
 */
export async function readDocuments(folder: string, all: readonly string[], cache: string): Promise<void> {
  const { read, writeFrame } = await loadContentlayer()
  for (let start = 0; start < all.length; start += portion) {
    const places = await copyDocuments(folder, all.slice(start, start + portion), cache)
    for (const document of await read())
      await replaceFile(places.get(document._id) ?? '', `${document.type}\n${JSON.stringify(withFacts(document))}`)
  }
  if (frame.every((file) => existsSync(join(cache, file)))) return
  await copyDocuments(folder, [], cache)
  for (const [file, text] of await writeFrame()) await replaceFile(join(cache, file), text)
}

/** A post with what its text says of itself, so that nothing has to read it once more for that. */
function withFacts(document: Document): Document & { facts?: TextFacts } {
  return document.type === 'Post' && document.body ? { ...document, facts: readFacts(document.body.html) } : document
}

/** Copies documents to where Contentlayer reads them alone. Answers the places of what it makes of these very bytes. */
async function copyDocuments(from: string, some: readonly string[], cache: string): Promise<Map<string, string>> {
  const to = buildFolders.changedContent
  await rm(to, { recursive: true, force: true })
  await mkdir(to, { recursive: true })
  const places = new Map<string, string>()
  for (const file of some) {
    const bytes = readHarmless(from, file)
    mkdirSync(dirname(join(to, file)), { recursive: true })
    writeFileSync(join(to, file), bytes)
    places.set(file, placeOf(cache, file, bytes))
  }
  return places
}

interface Document {
  _id: string
  type: string
  body?: { html: string }
}

interface Contentlayer {
  /** The documents that lie where they were copied to. */
  read: () => Promise<Document[]>
  /** The texts of the frame, by file. */
  writeFrame: () => Promise<[string, string][]>
}

let loaded: Promise<Contentlayer> | undefined

/** Loads Contentlayer, which takes a second: the first text that is saved need not wait for it. */
export function loadContentlayer(): Promise<Contentlayer> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Contentlayer> {
  // Else it sends what it does to a collector of traces on this machine, which nobody runs.
  process.env.OTEL_TRACES_SAMPLER = 'always_off'
  const [{ dynamicBuildMain, generateDotpkg, runMain }, { default: configure }] = await Promise.all([
    import('contentlayer2/core'),
    import('../../contentlayer.config'),
  ])
  type Options = Parameters<typeof dynamicBuildMain>[0]
  const config = { source: await configure(undefined), esbuildHash: '', filePath: resolve('contentlayer.config.ts') }
  const options = {
    ...{ config, verbose: false },
    runtimeDeps: { contentlayerVersion: '', cwd: resolve('.') },
  } as Options
  return {
    read: async () => {
      const result = await dynamicBuildMain(options)
      if (result._tag === 'Error') throw new Error(String(result.error.error))
      return result.data.allDocuments.map((each) => ({ ...each, _id: each._id, type: String(each.type) }))
    },
    writeFrame: async () => {
      const customCwd = resolve(buildFolders.frame) as Options['runtimeDeps']['cwd']
      await runMain({ verbose: false, tracingServiceName: 'contentlayer', customCwd })(generateDotpkg(options))
      const read = (file: string) => readFile(join(customCwd, '.contentlayer/generated', file), 'utf8')
      return Promise.all(frame.map(async (file): Promise<[string, string]> => [file, await read(file)]))
    },
  }
}
