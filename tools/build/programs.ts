import { existsSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildOptions, Plugin } from 'esbuild'
import { nameSources } from '../../lib/site/name-sources'
import { buildFolders } from '../../lib/site/written-files'
import type { Program } from '../report/run-program'

/** The programs of a build, and where each lies; those of one folder share what they have in common. */
const programs = {
  'build-site': buildFolders.programs,
  'write-files': buildFolders.programs,
  // By itself, because typed data is made of a project whose pages may be broken at the moment.
  'read-documents': buildFolders.dataPrograms,
} as const

/** A program of a build. */
export type ProgramName = keyof typeof programs

/** All that can be in one of them. */
const sources = {
  folders: ['app', 'browser', 'components', 'lib', 'tools'],
  files: [
    ...['contentlayer.config.ts', 'site.config.ts', 'tsconfig.json', buildFolders.words],
    // Which packages are wanted, and which are there.
    ...['package-lock.json', 'node_modules/.package-lock.json'],
  ],
}

/** How one is started: its module, from `node_modules`, where Node's programs are looked for, and with which flags. */
export function programOf(name: ProgramName): Pick<Program, 'module' | 'flags'> {
  return {
    module: `../${programs[name]}/${name}.js`,
    // Left to itself V8 lets the heap grow to four times what is in use. Next's workers: read-generated.cjs.
    flags: ['--heap-growing-percent=60'],
  }
}

/**
 * Packages that stay where they are: those with files of their own beside their code, those that the pages share with Next, and those that
 * only parts of Contentlayer ask for which nobody uses here.
 */
const outside = [
  ...['esbuild', 'fsevents', 'harfbuzzjs', 'lightningcss', 'sharp', 'wawoff2'],
  ...['react', 'react-dom'],
  ...['@esbuild-plugins/node-resolve', 'imagescript', 'markdown-wasm', 'mdx-bundler'],
]

/** Next names its modules without their ending, which Node asks for; a test beside a page is no page. */
const endings: Plugin = {
  name: 'endings',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^next\// }, ({ path }) => ({ path: `${path}.js`, external: true }))
    onLoad({ filter: /\.test\.tsx?$/ }, () => ({ contents: '' }))
  },
}

/**
 * Puts the modules that a build runs, the project's and those of packages, into a few files which Node loads as they are: through tsx and
 * from the folders of packages that takes several times as long, in each process. They stay until something of the project is another.
 */
export async function bundlePrograms(...wanted: ProgramName[]): Promise<void> {
  // A program goes on with those that it was started beside: its own files may not change while it runs.
  if (Object.values(programs).some((folder) => import.meta.url.includes(`/${folder}/`))) return
  const name = nameSources(sources.folders, sources.files)
  const nameFile = (folder: string) => join(folder, 'sources')
  const isMade = (folder: string) => existsSync(nameFile(folder)) && readFileSync(nameFile(folder), 'utf8') === name
  const missing = new Set(wanted.map((program) => programs[program]).filter((folder) => !isMade(folder)))
  if (missing.size === 0) return
  // Imported here, because most builds find them made.
  const { build, stop } = await import('esbuild')
  try {
    for (const folder of missing) {
      await rm(folder, { recursive: true, force: true })
      await build(optionsFor(folder))
      // Last: without it a bundle that was cut off is made again.
      await writeFile(nameFile(folder), name)
    }
  } finally {
    // Its service would stay as long as the build.
    await stop()
  }
}

function optionsFor(folder: string): BuildOptions {
  const inFolder = Object.entries(programs).filter(([, other]) => other === folder)
  return {
    entryPoints: inFolder.map(([program]) => `tools/build/${program}.ts`),
    bundle: true,
    // What the build itself writes is only there when the programs run.
    external: [...outside, '#content', '#photos'],
    format: 'esm',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    outdir: folder,
    platform: 'node',
    plugins: [endings],
    splitting: true,
    target: 'node20',
    // Packages of CommonJS ask for Node's own modules with it.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url)",
    },
  }
}
