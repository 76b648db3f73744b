import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname ?? process.cwd()

/** What neither reads the documents of the site nor puts anything in their place. */
const pure = [
  'browser',
  ...['markdown', 'search/engine', 'search/index'].map((room) => `lib/${room}`),
  ...['build/seal', 'check', 'github', 'import', 'new', 'report', 'schemas'].map((tool) => `tools/${tool}`),
]

export default defineConfig({
  resolve: {
    alias: [
      { find: '#content', replacement: path.join(root, '.contentlayer/generated/index.mjs') },
      { find: '#photos', replacement: path.join(root, '.moim/photos.mjs') },
      // The tests belong to the code: whoever replaces the settings of the site has none of them fail.
      { find: /^(?:@|\.\.(?:\/\.\.)*)\/site\.config$/, replacement: path.join(root, 'e2e/archive/site.config.ts') },
      { find: /^@(?=\/)/, replacement: root },
    ],
  },
  test: {
    // Messages to authors follow the locale.
    env: { LC_ALL: 'C' },
    testTimeout: 30_000,
    projects: [
      // Modules that keep nothing in memory are loaded once for all tests, which takes a quarter of the time.
      {
        extends: true,
        test: { name: 'together', include: pure.map((room) => `${room}/**/*.test.ts`), isolate: false },
      },
      // The documents are read once and kept, and tests put others in their place: each file has modules of its own.
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['{app,browser,components,lib,tools}/**/*.test.{ts,tsx}'],
          exclude: pure.map((room) => `${room}/**`),
        },
      },
    ],
  },
})
