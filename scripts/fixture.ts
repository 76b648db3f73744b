import { cp, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fixture } from '../e2e/fixture/fixture'
import { places } from '../lib/build/places'
import { runProgram } from '../lib/build/run-program'

// Each build takes the lock of the project's commands for itself, so this one takes none.
try {
  await rm(fixture.folder, { recursive: true, force: true })
  await cp('e2e/fixture/content', fixture.content, { recursive: true })
  await build(fixture.before)
  await cp('e2e/fixture/one-event', fixture.content, { recursive: true })
  await build(fixture.after)
  await build(fixture.cut, { SEARCH_INDEX_LIMIT: '0' })
  console.log(`The small community of the browser tests is in ${fixture.folder}/`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function build(to: string, settings: Record<string, string> = {}): Promise<void> {
  await runProgram({
    name: 'fixture',
    module: 'tsx/dist/cli.mjs',
    arguments: ['scripts/build.ts'],
    environment: { ...process.env, ...settings, CONTENT_DIR: resolve(fixture.content), NOW: fixture.now },
  })
  await cp(places.output, to, { recursive: true })
}
