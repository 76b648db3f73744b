import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname ?? process.cwd()

/**
 * The tests that put other modules or another environment in the place of some, or have modules loaded anew: no other test may
 * notice, so that each of their files has modules of its own.
 */
const apart = ['app', 'browser', 'components', 'lib', 'tools'].flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && /\bvi\.(?:mock|hoisted|resetModules|stubEnv)\(/.test(read(file)))
    .map((file) => file.replaceAll(/[[\]]/g, '\\$&')),
)

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

export default defineConfig({
  resolve: {
    alias: [
      // By names of their own, so that a test may put others in their place and make them of these.
      ...['content', 'photos'].map((name) => ({
        find: `#${name}`,
        replacement: path.join(root, `e2e/fixture/site-content.ts?${name}`),
      })),
      // The tests belong to the code: whoever replaces the settings of the site has none of them fail.
      { find: /^(?:@|\.\.(?:\/\.\.)*)\/site\.config$/, replacement: path.join(root, 'e2e/archive/site.config.ts') },
      { find: /^@(?=\/)/, replacement: root },
    ],
  },
  test: {
    // Messages to authors follow the locale.
    env: { LC_ALL: 'C' },
    testTimeout: 30_000,
    // Vitest would leave one core to itself, which is half of what a small machine has.
    maxWorkers: availableParallelism(),
    projects: [
      // Modules are loaded once for all tests, which takes a quarter of the time.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{app,browser,components,lib,tools}/**/*.test.{ts,tsx}'],
          exclude: apart,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
})
