import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pLimit from 'p-limit'
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
  const files = listSiteFiles().filter(({ path }) => !exportedScripts.includes(path))
  await writeFiles(written, files, texts)
  await texts.tidy()
  await forgetUnused(shareImageCache, new Set(files.map(({ path }) => basename(path))))
}

/** Writes these files into a folder, of which nothing else is left. */
export async function writeFiles(folder: string, files: readonly SiteFile[], texts?: TextCache): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const atOnce = pLimit(availableParallelism() * 2)
  const ended = await Promise.allSettled(
    files.map((each) =>
      atOnce(async () => {
        const file = join(folder, each.path)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, await bytesOf(each, texts))
      }),
    ),
  )
  const problems = ended.flatMap((each) => (each.status === 'rejected' ? [reason(each.reason)] : []))
  // A photograph stands on several pictures.
  if (problems.length > 0) throw new Error([...new Set(problems)].join('\n\n'))
}

async function bytesOf({ bytes, source }: SiteFile, texts?: TextCache): Promise<string | Uint8Array> {
  return source && texts ? texts.find(source(), async () => String(await bytes())) : bytes()
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Moves every file of a folder to its place in another one, which may have none of that name. Answers how many. */
export async function moveFiles(from: string, to: string): Promise<number> {
  const files = await listFiles(from)
  for (const file of files) {
    const target = join(to, file)
    const isTaken = await access(target).then(
      () => true,
      () => false,
    )
    if (isTaken) throw new Error(`${file} is a file of the site; another one has its place`)
    await mkdir(dirname(target), { recursive: true })
    await rename(join(from, file), target)
  }
  return files.length
}
