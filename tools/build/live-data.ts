import { copyFile, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { replaceFile } from '../../lib/site/disk-files'
import { buildFolders } from '../../lib/site/written-files'
import { copyDocuments, type DataPlaces, frame, type Generate, writeTypedData } from './typed-data'

interface LivePlaces extends DataPlaces {
  nextGenerated: string
}

/**
 * Brings typed data that a running site reads, and that `writeTypedData` has made, to the state of the staged documents. Contentlayer
 * reads in this process what is new, and only the lists that differ are written, so that nothing is missing at any moment. Throws what
 * Contentlayer says when it refuses a document; the data then stays as it was.
 */
export async function updateTypedData(
  where: LivePlaces = buildFolders,
  generate: Generate = generateHere,
  code?: string,
): Promise<void> {
  await writeTypedData({ ...where, generated: where.nextGenerated }, generate, code)
  const [live, next] = [inside(where.generated), inside(where.nextGenerated)]
  for (const type of await listTypes(next)) {
    const list = join(type, '_index.json')
    const made = await readFile(join(next, list))
    if (!made.equals(await readFile(join(live, list)))) await replaceFile(join(live, list), made, `${next}.tmp`)
  }
}

function inside(folder: string): string {
  return join(folder, 'generated')
}

async function listTypes(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((each) => each.isDirectory()).map(({ name }) => name)
}

/** Lets Contentlayer read documents of a folder in this process, and writes what it makes of them as its command does. */
async function generateHere(folder: string, documents: readonly string[]): Promise<() => Promise<void>> {
  await copyDocuments(folder, documents)
  const read = await loadContentlayer()
  return async () => {
    const [live, next] = [inside(buildFolders.generated), inside(buildFolders.nextGenerated)]
    const made = await read()
    for (const type of new Set(made.map((each) => each.type))) {
      const ofType = made.filter((each) => each.type === type)
      await replaceFile(join(next, type, '_index.json'), JSON.stringify(ofType))
    }
    for (const file of frame) await copyFile(join(live, file), join(next, file))
  }
}

let reader: Promise<() => Promise<{ type: string }[]>> | undefined

/** Loads Contentlayer; the answer reads the copied documents. That takes a second, which the first text to be saved need not wait for. */
export function loadContentlayer(): Promise<() => Promise<{ type: string }[]>> {
  reader ??= makeReader()
  return reader
}

async function makeReader(): Promise<() => Promise<{ type: string }[]>> {
  // The configuration asks for this as it is loaded.
  process.env.CHANGED_CONTENT = buildFolders.changedContent
  const [{ dynamicBuildMain }, { default: configure }] = await Promise.all([
    import('contentlayer2/core'),
    import('../../contentlayer.config'),
  ])
  const cwd = resolve('.')
  type Build = Parameters<typeof dynamicBuildMain>[0]
  const build = {
    config: { source: await configure(undefined), esbuildHash: '', filePath: join(cwd, 'contentlayer.config.ts') },
    verbose: false,
    runtimeDeps: { contentlayerVersion: '', cwd },
  } as Build
  return async () => {
    const result = await dynamicBuildMain(build)
    if (result._tag === 'Error') throw new Error(String(result.error.error))
    return result.data.allDocuments.map((each) => ({ ...each, type: String(each.type) }))
  }
}
