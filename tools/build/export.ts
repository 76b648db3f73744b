import { cp, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { replaceFile } from '../../lib/site/disk-files'
import { defaultLanguage, hasPrefix } from '../../lib/site/languages'
import { buildFolders } from '../../lib/site/written-files'
import { runProgram } from '../report/run-program'
import type { PageCache } from './page-cache'

/** Where Next says what it exported; Vercel deploys the folder that is named there. */
const exportDetail = '.next/export-detail.json'

/** Next at work on an export. */
export interface StartedExport {
  /**
   * Lets it render the pages once their data is there: all of them or, of those with addresses of their own, the wanted. Ends when the
   * export is in its folder. Throws an Error with Next's output when it failed.
   */
  finish: (wanted?: readonly string[]) => Promise<void>
}

/** Starts `next build`: it compiles, and waits for the data of the pages. */
export async function startExport(): Promise<StartedExport> {
  for (const former of [buildFolders.exported, buildFolders.wantedPages])
    await rm(former, { recursive: true, force: true })
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('MOIM_'))
  const running = runProgram({
    name: 'next',
    module: 'next/dist/bin/next',
    arguments: ['build'],
    environment: {
      ...Object.fromEntries(own),
      MOIM_EXPORT: '1',
      WANTED_PAGES: resolve(buildFolders.wantedPages),
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
  })
  // Its failure is thrown where the pages are asked for.
  running.catch(() => undefined)
  return {
    finish: async (wanted) => {
      // Whatever lies there: Next exports only now.
      await rm(buildFolders.exported, { recursive: true, force: true })
      await replaceFile(buildFolders.wantedPages, JSON.stringify(wanted ?? null))
      await running
      if (!hasPrefix) await removePrefix(join(buildFolders.exported, defaultLanguage), buildFolders.exported)
    },
  }
}

/** Next exports every language into a folder of its own; what is in that of a language without prefix goes to the root. */
async function removePrefix(folder: string, root: string): Promise<void> {
  await cp(folder, root, { recursive: true })
  await rm(folder, { recursive: true })
}

/** Exports without Next: no page, what lies in `public/`, and the styles that Next made of the same sources. */
export async function exportNothing(cache: PageCache): Promise<void> {
  await cp(buildFolders.public, buildFolders.exported, { recursive: true })
  await cache.bringStyles(buildFolders.exported)
}

/** Makes Next's own record name the finished site instead of the export, which must never be deployed. */
export async function recordOutput(): Promise<void> {
  const text = await readFile(exportDetail, 'utf8').catch(() => undefined)
  // Where Next made nothing there is none.
  if (text === undefined) return
  const record: unknown = JSON.parse(text)
  if (typeof record !== 'object' || record === null) throw new Error(`${exportDetail} is not what Next used to write`)
  await replaceFile(exportDetail, JSON.stringify({ ...record, outDirectory: resolve(buildFolders.output) }))
}

/** The folders that take turns when a finished site becomes the published one. */
export interface SiteFolders {
  sealed: string
  output: string
  previous: string
  outdated: string
}

/**
 * Lets the next site be made of the one before the last: most of its files are the same again, and to write and remove thousands takes
 * longer than to compare them. Not where a disk takes two names for one that differ in case: the new file would have the former's name.
 */
export async function reuseOutdated({ sealed, outdated }: Pick<SiteFolders, 'sealed' | 'outdated'>): Promise<void> {
  if (!(await exists(sealed)) && (await exists(outdated))) await rename(outdated, sealed)
  const otherName = join(dirname(sealed), basename(sealed).toUpperCase())
  if (await exists(otherName)) await rm(sealed, { recursive: true })
}

/** Puts the finished site in the place of the last one, which stays whole until then. The next build makes its site of that. */
export async function swapOutput({ sealed, output, previous, outdated }: SiteFolders): Promise<void> {
  await rm(previous, { recursive: true, force: true })
  const hadOutput = await exists(output)
  if (hadOutput) await rename(output, previous)
  try {
    await rename(sealed, output)
  } catch (error) {
    if (hadOutput) await rename(previous, output)
    throw error
  }
  await rm(outdated, { recursive: true, force: true })
  if (hadOutput) await rename(previous, outdated)
}

/** Brings back the last good site when a run was killed in the middle of a swap. */
export async function restoreOutput({ output, previous }: Pick<SiteFolders, 'output' | 'previous'>): Promise<void> {
  if ((await exists(previous)) && !(await exists(output))) await rename(previous, output)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
