import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname ?? process.cwd()

export default defineConfig({
  resolve: {
    alias: {
      '#content': path.join(root, '.contentlayer/generated/index.mjs'),
      '#photos': path.join(root, '.moim/photos.ts'),
      '@': root,
    },
  },
  test: {
    include: ['{app,browser,components,lib,scripts}/**/*.test.{ts,tsx}'],
    // Messages to authors follow the locale.
    env: { LC_ALL: 'C' },
    testTimeout: 30_000,
  },
})
