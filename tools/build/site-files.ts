import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { SiteFile } from '../../lib/outputs/site-files'
import { forgetUnused, listFiles, openTextCache, type TextCache } from '../../lib/site/disk-files'
import { nameSources } from '../../lib/site/name-sources'
import { exportedScripts } from '../../lib/site/page-head'
import { publishBytes, publishCopy } from './seal/publish'

/** Where the files are written, and where pictures are kept between builds. */
interface SiteFilePlaces {
  sealed: string
  shareImageCache: string
  copyCache: string
}

/**
 * Writes every file of the site that is neither a page nor a script, whose classes pages have to know. Answers their paths, sorted. Throws
 * one Error with everything that cannot be made.
 */
export async function writeSiteFiles({ sealed, shareImageCache, copyCache }: SiteFilePlaces): Promise<string[]> {
  // Imported here, because it reads the data that an earlier step writes.
  const { listSiteFiles } = await import('../../lib/outputs/site-files')
  await mkdir(shareImageCache, { recursive: true })
  const texts = openTextCache(copyCache, nameSources(['lib'], ['package-lock.json', 'site.config.ts']))
  const paths = await writeFiles(sealed, othersThanScripts(listSiteFiles(texts)), texts)
  await texts.tidy()
  await forgetUnused(shareImageCache, new Set(paths.map((path) => basename(path))))
  return paths.sort()
}

async function* othersThanScripts(files: AsyncIterable<SiteFile>): AsyncGenerator<SiteFile> {
  for await (const file of files) if (!exportedScripts.includes(file.path)) yield file
}

/** Files that several ask for, each given to one of them. */
async function* inTurn(files: Iterable<SiteFile> | AsyncIterable<SiteFile>): AsyncGenerator<SiteFile> {
  yield* files
}

/** Writes these files into a folder, where they do not lie there as they are. Answers their paths. */
export async function writeFiles(
  folder: string,
  files: Iterable<SiteFile> | AsyncIterable<SiteFile>,
  texts?: TextCache,
): Promise<string[]> {
  const paths: string[] = []
  const problems = new Set<string>()
  const write = async (each: SiteFile) => {
    const original = await originalOf(each, texts)
    if (original === undefined) publishBytes(folder, each.path, await each.bytes())
    else publishCopy(original, folder, each.path)
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

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Moves every file of a folder to its place in another one, which may have none of that name. */
export async function moveFiles(from: string, to: string): Promise<void> {
  for (const file of await listFiles(from)) {
    const target = join(to, file)
    if (existsSync(target)) throw new Error(`${file} is a file of the site; another one has its place`)
    mkdirSync(dirname(target), { recursive: true })
    renameSync(join(from, file), target)
  }
}
