import { constants, copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { SiteFile } from '../../lib/outputs/site-files'
import { forgetUnused, listFiles, openTextCache, type TextCache } from '../../lib/site/disk-files'
import { nameSources } from '../../lib/site/name-sources'
import { exportedScripts } from '../../lib/site/page-head'

/** Where the files are written, and where pictures are kept between builds. */
interface SiteFilePlaces {
  written: string
  shareImageCache: string
  copyCache: string
}

/**
 * Writes every file of the site that is neither a page nor a script, whose classes pages have to know, into a folder of its own.
 * Throws one Error with everything that cannot be made.
 */
export async function writeSiteFiles({ written, shareImageCache, copyCache }: SiteFilePlaces): Promise<void> {
  // Imported here, because it reads the data that an earlier step writes.
  const { listSiteFiles } = await import('../../lib/outputs/site-files')
  await mkdir(shareImageCache, { recursive: true })
  const texts = openTextCache(copyCache, nameSources(['lib'], ['package-lock.json', 'site.config.ts']))
  const paths = await writeFiles(written, othersThanScripts(listSiteFiles(texts)), texts)
  await texts.tidy()
  await forgetUnused(shareImageCache, new Set(paths.map((path) => basename(path))))
}

async function* othersThanScripts(files: AsyncIterable<SiteFile>): AsyncGenerator<SiteFile> {
  for await (const file of files) if (!exportedScripts.includes(file.path)) yield file
}

/** Files that several ask for, each given to one of them. */
async function* inTurn(files: Iterable<SiteFile> | AsyncIterable<SiteFile>): AsyncGenerator<SiteFile> {
  yield* files
}

/** Writes these files into a folder, of which nothing else is left. Answers their paths. */
export async function writeFiles(
  folder: string,
  files: Iterable<SiteFile> | AsyncIterable<SiteFile>,
  texts?: TextCache,
): Promise<string[]> {
  await rm(folder, { recursive: true, force: true })
  const openFolder = folderMaker()
  const paths: string[] = []
  const problems = new Set<string>()
  const write = async (each: SiteFile) => {
    const file = join(folder, each.path)
    const original = await originalOf(each, texts)
    openFolder(dirname(file))
    // At once: handing such small files to another thread and back takes longer than writing them.
    if (original === undefined) writeFileSync(file, await each.bytes())
    // A copy of its own: who changes the finished site must not change what the next build is made of.
    else copyFileSync(original, file, constants.COPYFILE_FICLONE)
  }
  const rest = inTurn(files)
  const writeRest = async () => {
    for await (const each of rest) {
      paths.push(each.path)
      // A photograph stands on several pictures.
      await write(each).catch((error) => problems.add(reason(error)))
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, writeRest))
  if (problems.size > 0) throw new Error([...problems].join('\n\n'))
  return paths
}

/** The file with the same bytes as one of the site, which may be a text that was made before. */
function originalOf({ bytes, original, source }: SiteFile, texts?: TextCache): Promise<string> | string | undefined {
  return source && texts ? texts.findFile(source(), async () => String(await bytes())) : original?.()
}

/** Makes folders that are not there yet, each once. */
function folderMaker(): (folder: string) => void {
  const made = new Set<string>()
  return (folder) => {
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Moves every file of a folder to its place in another one, which may have none of that name. Answers how many. */
export async function moveFiles(from: string, to: string): Promise<number> {
  const files = await listFiles(from)
  const openFolder = folderMaker()
  for (const file of files) {
    const target = join(to, file)
    if (existsSync(target)) throw new Error(`${file} is a file of the site; another one has its place`)
    openFolder(dirname(target))
    renameSync(join(from, file), target)
  }
  return files.length
}
