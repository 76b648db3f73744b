import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runProgram } from '../report/run-program'
import { linkFolder } from './link-folder'

/** What a fresh copy of the repository would not have, or what a community replaces. */
const left = ['.git', '.moim', '.next', '.contentlayer', 'content', 'node_modules', 'out', 'public', 'test-results']

/**
 * Makes a folder a copy of the project without a community, so that a site built there leaves this one's own as it is.
 * Packages are the same files; what was in the folder is gone, but for what
 * builds keep there for the next one.
 */
export async function copyProject(folder: string): Promise<void> {
  const former = await readdir(folder).catch(() => [])
  for (const name of former) if (name !== '.next') await rm(join(folder, name), { recursive: true })
  for (const name of await readdir('.')) {
    if (!left.includes(name)) await cp(name, join(folder, name), { recursive: true })
  }
  await linkFolder('node_modules', join(folder, 'node_modules'))
}

/** Runs a command of the project in a copy, the working folder, which has a content and an address of its own. Rejects where it fails. */
export async function runInCopy(name: string, words: string[], environment: Record<string, string>): Promise<void> {
  const { CONTENT_DIR, SITE_URL, ...inherited } = process.env
  await runProgram({
    name,
    module: 'tsx/dist/cli.mjs',
    arguments: ['tools/run/main.ts', ...words],
    environment: { ...inherited, ...environment },
  })
}
