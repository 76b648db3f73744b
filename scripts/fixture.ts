import { cp, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { extremes, fixture } from '../e2e/fixture/fixture'
import { places } from '../lib/build/places'
import { runProgram } from '../lib/build/run-program'

// Each build takes the lock of the project's commands for itself, so this one takes none.
try {
  await rm(fixture.folder, { recursive: true, force: true })
  await cp('e2e/fixture/content', fixture.content, { recursive: true })
  await build(fixture.content, fixture.now, fixture.before)
  await cp('e2e/fixture/one-event', fixture.content, { recursive: true })
  await build(fixture.content, fixture.now, fixture.after)
  await build(extremes.content, extremes.now, extremes.folder)
  console.log(`The small communities of the browser tests are in ${fixture.folder}/`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function build(content: string, now: string, to: string): Promise<void> {
  await runProgram({
    name: 'fixture',
    module: 'tsx/dist/cli.mjs',
    arguments: ['scripts/build.ts'],
    environment: { ...process.env, CONTENT_DIR: resolve(content), NOW: now },
  })
  await cp(places.output, to, { recursive: true })
}
