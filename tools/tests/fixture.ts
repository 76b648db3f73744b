import { cp, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { archive } from '../../e2e/archive/archive'
import { extremes, fixture } from '../../e2e/fixture/fixture'
import { buildFolders } from '../../lib/site/written-files'
import { runProgram } from '../report/run-program'
import { runInCopy } from './copy-project'
import { enterTestsProject, hasKnownSettings } from './tests-project'

// Each build takes the lock of the project's commands for itself, so this one takes none.
try {
  await enterTestsProject({ anew: true })
  await rm(fixture.folder, { recursive: true, force: true })
  await cp('e2e/fixture/content', fixture.content, { recursive: true })
  await build(fixture.content, fixture.before, fixture.now)
  await cp('e2e/fixture/one-event', fixture.content, { recursive: true })
  await build(fixture.content, fixture.after, fixture.now)
  await build(fixture.content, fixture.cut, fixture.now, { SEARCH_INDEX_LIMIT: '0' })
  await build(extremes.content, extremes.folder, extremes.now)
  await rm(archive.folder, { recursive: true, force: true })
  await build(archive.content, archive.folder, archive.now)
  // The site is served by the rules of its old addresses, which are others than those of a community with settings of its own.
  if (!hasKnownSettings) await runInCopy('hosting', ['hosting/main', 'vercel'], {})
  console.log(`The communities of the browser tests are in ${fixture.folder}/ and ${archive.folder}/`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function build(content: string, to: string, now: string, settings: Record<string, string> = {}): Promise<void> {
  await runProgram({
    name: 'fixture',
    module: 'tsx/dist/cli.mjs',
    arguments: ['tools/run/main.ts', 'build/main'],
    environment: { ...process.env, ...settings, CONTENT_DIR: resolve(content), NOW: now },
  })
  await cp(buildFolders.output, to, { recursive: true })
}
