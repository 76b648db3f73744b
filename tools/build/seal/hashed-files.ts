import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { exportedScripts } from '../../../lib/site/page-head'
import { hashedScript, scripts } from '../../../lib/site/written-files'
import { verbatim } from '../../report/message'
import type { ExportFiles } from './export-files'
import type { Problem } from './problem'

/** The files whose published name carries a hash of their bytes, so that hosts may let browsers keep them for good. */
interface HashedFiles {
  /** Bytes by published file. */
  files: Map<string, Buffer>
  /** The published path for an exported path, both with a leading slash. */
  rename: (path: string) => string | undefined
  /** What the script of the pages imports, by its published path where it has one. */
  references: string[]
  /** The text of an exported stylesheet by its path. */
  stylesheet: (path: string) => string | undefined
  /** The classes that the scripts give to what they make. */
  scriptClasses: Set<string>
}

/** Reads the site's script, the framework's media and its stylesheets, and names them for publication. */
export async function hashFiles(from: string, { media, stylesheets }: ExportFiles): Promise<HashedFiles> {
  const read = (file: string) => readFile(path.join(from, file))
  const files = new Map<string, Buffer>()
  const renamed = new Map<string, string>()
  const sheets = new Map<string, string>()
  const references: string[] = []
  const scriptClasses = new Set<string>()

  // A script is named after those that it imports are, because their names are part of its bytes.
  for (const file of exportedScripts) {
    const script = await read(file).catch(() => undefined)
    if (!script) continue
    const { text, imports } = renameImports(script.toString(), (address) => renamed.get(address))
    const bytes = Buffer.from(text)
    publish(file, hashedScript(file, hash(bytes)), bytes)
    references.push(...imports)
    for (const [, , classes = ''] of text.matchAll(/\bclass:\s*(["'`])(.*?)\1/g)) {
      for (const name of classes.split(' ')) scriptClasses.add(name)
    }
  }
  for (const file of media) {
    const bytes = await read(file)
    const { base } = path.posix.parse(file)
    publish(file, `assets/${base.split('.')[0]}-${hash(bytes)}${path.posix.extname(base)}`, bytes)
  }
  for (const file of stylesheets) sheets.set(`/${file}`, (await read(file)).toString())

  function publish(exported: string, published: string, bytes: Buffer) {
    files.set(published, bytes)
    renamed.set(`/${exported}`, `/${published}`)
  }
  const rename = (address: string) => renamed.get(address)
  return { files, references, rename, stylesheet: (address) => sheets.get(address), scriptClasses }
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12)
}

/** A problem for each module that the script of the pages imports and the site has not. */
export function checkImports({ files, references }: HashedFiles): Problem[] {
  return references
    .filter((address) => !files.has(address.slice(1)))
    .map((address) => ({
      file: scripts.page,
      found: verbatim(`import('${address}')`),
      expected: {
        en: `a file of the site; there is no ${address.slice(1)}`,
        ko: `사이트에 있는 파일. ${address.slice(1)} 파일은 없습니다`,
      },
    }))
}

const dynamic = /\bimport\(\s*(["'])(\/[^"']+)\1\s*\)/g

/** The text of a module with its `import('/…')` under published names, and the addresses it then imports, in order. */
function renameImports(
  module: string,
  rename: (address: string) => string | undefined,
): { text: string; imports: string[] } {
  const imports: string[] = []
  const text = module.replaceAll(dynamic, (_, quote: string, address: string) => {
    const renamed = rename(address) ?? address
    imports.push(renamed)
    return `import(${quote}${renamed}${quote})`
  })
  return { text, imports }
}
