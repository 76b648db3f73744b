import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin, transform } from 'esbuild'
import { lightboxFile } from './seal/export-files'

/** The oldest browsers whose CSS is not rewritten; those of `browserslist` in package.json. */
const browsers = ['chrome123', 'firefox120', 'safari17.5']

/** Leaves the lightbox out of the module that imports it on demand: it is a file of its own. */
const lightboxApart: Plugin = {
  name: 'lightbox-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/lightbox\/lightbox$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `/${lightboxFile}`, external: true } : undefined,
    )
  },
}

/** A style sheet imported by a module is its minified text. */
const stylesAsText: Plugin = {
  name: 'styles-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path), { loader: 'css', minify: true, target: browsers })
      return { contents: code.trim(), loader: 'text' }
    })
  },
}

/**
 * The script of every page: `browser/main.ts` and all it imports at once, as one minified ES module.
 * The same sources give the same bytes. Throws when the sources do not compile.
 */
export function bundleBrowserScript(): Promise<string> {
  return bundle('browser/main.ts')
}

/** The lightbox with its styles, fetched when a reader first turns to a photograph; otherwise as `bundleBrowserScript`. */
export function bundleLightbox(): Promise<string> {
  return bundle('browser/lightbox/lightbox.ts')
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    // Not import.meta.url: the page bundler moves this module.
    entryPoints: [join(process.cwd(), entry)],
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    legalComments: 'none',
    minify: true,
    plugins: [lightboxApart, stylesAsText],
    target: 'es2022',
    write: false,
  })
  return outputFiles.map((file) => file.text).join('')
}
