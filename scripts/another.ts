import { copyFile, cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { another } from '../e2e/another/another'
import { linkFolder } from '../lib/build/link-folder'
import { runProgram } from '../lib/build/run-program'

/** What another community would not have in its fresh copy of the repository, or replaces. */
const left = ['.git', '.moim', '.next', '.contentlayer', 'content', 'node_modules', 'out', 'public', 'test-results']

// Does what another community does: copies the project, replaces content/ and site.config.ts, and builds.
try {
  await rm(another.folder, { recursive: true, force: true })
  for (const name of await readdir('.')) {
    if (!left.includes(name)) await cp(name, join(another.folder, name), { recursive: true })
  }
  await linkFolder('node_modules', join(another.folder, 'node_modules'))
  await cp(another.content, join(another.folder, 'content'), { recursive: true })
  await copyFile(another.settings, join(another.folder, 'site.config.ts'))
  process.chdir(another.folder)
  for (const script of ['scripts/build.ts', 'scripts/vercel.ts']) await run(script)
  console.log(`The site of another community is in ${another.folder}/out/`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(script: string): Promise<void> {
  const { CONTENT_DIR, SITE_URL, ...environment } = process.env
  await runProgram({
    name: 'another',
    module: 'tsx/dist/cli.mjs',
    arguments: [script],
    environment: { ...environment, NOW: another.now },
  })
}
