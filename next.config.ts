import type { NextConfig } from 'next'
import { defaultLanguage, hasPrefix, languages } from './lib/site/languages'

const exporting = process.env.MOIM_EXPORT === '1'

const stored = './tools/build/read-generated.cjs'

const pagesWithoutPrefix = `/:path((?!(?:_next|__nextjs[^/]*|${languages.join('|')})(?:/|$))(?!.*\\.\\w+$).*)`

const config: NextConfig = {
  // A build exports beside out/, which is replaced only after the export has been sealed.
  ...(exporting && { output: 'export', distDir: '.moim/export' }),
  // A build writes the files that are no pages by itself; while writing, one route answers for them all.
  ...(!exporting && {
    pageExtensions: ['dev.ts', 'tsx', 'ts'],
    rewrites: async () => ({
      // The routes have the language before them; a page is what has no name of a file and is not the framework's.
      beforeFiles: hasPrefix ? [] : [{ source: pagesWithoutPrefix, destination: `/${defaultLanguage}/:path` }],
      afterFiles: [{ source: '/:path((?!_next/).*\\.\\w+)', destination: '/site-file' }],
      fallback: [],
    }),
  }),
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ['esbuild', 'harfbuzzjs', 'sharp', 'wawoff2'],
  // A copy of the project may lie in a folder that has a lockfile above it, which Next would take for the root.
  turbopack: {
    root: import.meta.dirname,
    // Texts are no part of what Next compiles, so that it need not wait for them, nor begin anew when one changes.
    ...(exporting && { resolveAlias: { '#content': stored, '#photos': stored } }),
    // Turbopack warns after every change of what its reader of styles does not know yet, and leaves it as it is.
    ignoreIssue: [{ path: '**/app/styles/**', title: /Parsing CSS/, description: /target-current/ }],
  },
  // The data of the pages may take long to be there, for which Next's workers wait.
  staticPageGenerationTimeout: 24 * 60 * 60,
  images: { unoptimized: true },
  // Types are checked by `npm run types`, once, with the same compiler for the whole repository.
  typescript: { ignoreBuildErrors: true },
  generateBuildId: () => 'moim',
  experimental: {
    globalNotFound: true,
    // Nobody reads the maps of code that only makes the export.
    turbopackSourceMaps: !exporting,
    // While writing, which pages of a form there are is asked for again after every change, in a process of its own for each time.
    ...(!exporting && { workerThreads: true }),
  },
}

export default config
