import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { forgetUnused, replaceFile } from '../../lib/site/cache-files'
import { listFiles } from '../../lib/site/list-files'
import { places } from '../../lib/site/written-files'
import { runProgram } from '../report/run-program'
import { nameSources } from './name-sources'
import { mapConcurrently } from './seal/publish'

/** What decides about the data of a document beside its file. */
const folders = ['lib/markdown', 'lib/model', 'lib/site', 'lib/words']
const files = ['contentlayer.config.ts', 'package-lock.json', 'site.config.ts', 'tools/build/rendered-markdown.ts']

/** The files of a generation that are the same whatever the documents are. */
const frame = ['index.mjs', 'index.d.ts', 'types.d.ts']

interface DataPlaces {
  staged: string
  generated: string
  contentCache: string
}

/**
 * Makes the typed data of the staged documents: of each file what Contentlayer made of it before, and of the others what it makes
 * of them now. Answers how many these are. The data of a document depends on no other, because what a document names is only checked.
 */
export async function writeTypedData(
  { staged, generated: folder, contentCache }: DataPlaces = places,
  generate = runContentlayer,
  code = nameSources(folders, files),
): Promise<number> {
  const cache = join(contentCache, code)
  const [documents, generated] = [join(cache, 'documents'), join(folder, 'generated')]
  await mkdir(documents, { recursive: true })
  for (const other of await readdir(contentCache)) {
    if (other !== code) await rm(join(contentCache, other), { recursive: true, force: true })
  }
  const names = new Map<string, string>()
  for (const file of await listFiles(staged)) {
    const hash = createHash('sha256').update(`${file}\0`)
    names.set(
      file,
      hash
        .update(await readFile(join(staged, file)))
        .digest('hex')
        .slice(0, 32),
    )
  }
  const isKept = frame.every((file) => existsSync(join(cache, file)))
  const changed = Array.from(names.keys()).filter((file) => !existsSync(join(documents, names.get(file) ?? '')))
  // Old data would hide what is gone.
  await rm(folder, { recursive: true, force: true })
  if (changed.length > 0 || !isKept) {
    await generate(changed)
    await keepGenerated(generated, cache, (id) => join(documents, names.get(id) ?? ''))
  }
  const byType = new Map<string, string[]>()
  const texts = await mapConcurrently(Array.from(names.values()), (name) => readFile(join(documents, name), 'utf8'))
  for (const text of texts) {
    const end = text.indexOf('\n')
    const type = text.slice(0, end)
    byType.set(type, [...(byType.get(type) ?? []), text.slice(end)])
  }
  await rm(folder, { recursive: true, force: true })
  for (const file of frame) await replaceFile(join(generated, file), await readFile(join(cache, file)))
  const index = await readFile(join(cache, 'index.mjs'), 'utf8')
  for (const [, type = ''] of index.matchAll(/'\.\/(\w+)\/_index\.json'/g))
    await replaceFile(join(generated, type, '_index.json'), `[${byType.get(type)?.join(',') ?? ''}]`)
  await forgetUnused(documents, new Set(names.values()))
  return changed.length
}

/** Keeps what Contentlayer generated: its frame, and each document with its type in the first line. */
async function keepGenerated(generated: string, cache: string, placeOf: (id: string) => string): Promise<void> {
  const entries = await readdir(generated, { withFileTypes: true })
  for (const { name } of entries.filter((each) => each.isDirectory())) {
    const documents: { _id: string }[] = JSON.parse(await readFile(join(generated, name, '_index.json'), 'utf8'))
    await mapConcurrently(documents, (each) => replaceFile(placeOf(each._id), `${name}\n${JSON.stringify(each)}`))
  }
  for (const file of frame) await replaceFile(join(cache, file), await readFile(join(generated, file)))
}

/** Lets Contentlayer generate the data of some of the staged documents alone. */
async function runContentlayer(changed: readonly string[]): Promise<void> {
  const { staged, changedContent: folder } = places
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const file of changed) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), await readFile(join(staged, file)))
  }
  const output = await runProgram({
    name: 'contentlayer',
    module: 'contentlayer2/bin/cli.cjs',
    arguments: ['build'],
    environment: { ...process.env, CHANGED_CONTENT: folder },
  })
  if (!/Generated \d+ documents/.test(output)) throw new Error(`contentlayer generated nothing:\n${output.trim()}`)
}
