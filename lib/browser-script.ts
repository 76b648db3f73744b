import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * The site's one browser script: `browser/main.ts` and all it imports as one minified ES module.
 * The same sources give the same bytes. Throws when the sources do not compile.
 */
export async function bundleBrowserScript(): Promise<string> {
  const { outputFiles } = await build({
    // Not import.meta.url: the page bundler moves this module.
    entryPoints: [join(process.cwd(), 'browser/main.ts')],
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    legalComments: 'none',
    minify: true,
    target: 'es2022',
    write: false,
  })
  return outputFiles.map((file) => file.text).join('')
}
