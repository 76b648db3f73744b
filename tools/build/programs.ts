import { build, type Plugin } from 'esbuild'
import { buildFolders } from '../../lib/site/written-files'

/** The programs of a build, from `node_modules`, where Node's programs are looked for. */
export const programs = {
  site: `../${buildFolders.programs}/build-site.js`,
  files: `../${buildFolders.programs}/write-files.js`,
} as const

/** What is only there once the programs run, and packages stay where they are; a test beside a page is no page. */
const apart: Plugin = {
  name: 'apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || path.startsWith('@/')) return undefined
      // Next names its modules without their ending, which Node asks for.
      return { path: path.startsWith('next/') ? `${path}.js` : path, external: true }
    })
    onLoad({ filter: /\.test\.tsx?$/ }, () => ({ contents: '' }))
  },
}

/**
 * Puts the modules of the project that a build runs into a few files which Node loads as they are: through tsx that takes three
 * times as long, in each process.
 */
export async function bundlePrograms(): Promise<void> {
  await build({
    entryPoints: ['tools/build/build-site.ts', 'tools/build/write-files.ts'],
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    outdir: buildFolders.programs,
    platform: 'node',
    plugins: [apart],
    splitting: true,
    target: 'node20',
  })
}
