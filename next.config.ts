import type { NextConfig } from 'next'

const exporting = process.env.MOIM_EXPORT === '1'

const config: NextConfig = {
  // A build exports beside out/, which is replaced only after the export has been sealed.
  ...(exporting && { output: 'export', distDir: '.moim/export' }),
  // A build writes the files that are no pages by itself; while writing, one route answers for them all.
  ...(!exporting && {
    pageExtensions: ['dev.ts', 'tsx', 'ts'],
    rewrites: async () => [{ source: '/:path((?!_next/).*\\.\\w+)', destination: '/site-file' }],
  }),
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ['esbuild', 'harfbuzzjs', 'sharp', 'wawoff2'],
  // A copy of the project may lie in a folder that has a lockfile above it, which Next would take for the root.
  turbopack: { root: import.meta.dirname },
  images: { unoptimized: true },
  // Types are checked by `npm run types`, once, with the same compiler for the whole repository.
  typescript: { ignoreBuildErrors: true },
  generateBuildId: () => 'moim',
  experimental: { globalNotFound: true },
}

export default config
