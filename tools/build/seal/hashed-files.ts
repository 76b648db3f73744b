import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { exportedScripts } from '../../../lib/site/page-head'
import { hashedScript, scripts } from '../../../lib/site/written-files'
import { verbatim } from '../../report/message'
import type { ExportFiles } from './export-files'
import type { Made } from './page-styles'
import type { SealProblem } from './problem'

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
  /** What a script makes and reads of the styles, with all that it imports, by its exported path. */
  madeBy: (script: string) => Made
}

/** Reads the site's script, the framework's media and its stylesheets, and names them for publication. */
export async function hashFiles(from: string, { media, stylesheets }: ExportFiles): Promise<HashedFiles> {
  const read = (file: string) => readFile(path.join(from, file))
  const files = new Map<string, Buffer>()
  const renamed = new Map<string, string>()
  const sheets = new Map<string, string>()
  const references: string[] = []
  const made = new Map<string, Made>()

  // A script is named after those that it imports are, because their names are part of its bytes.
  for (const file of exportedScripts) {
    const script = await read(file).catch(() => undefined)
    if (!script) continue
    const { text, imports } = renameImports(script.toString(), (address) => renamed.get(address))
    const bytes = Buffer.from(text)
    publish(file, hashedScript(file, hash(bytes)), bytes)
    references.push(...imports)
    const parts = [madeIn(text), ...imports.map(madeBy)]
    const all = {
      classes: new Set(parts.flatMap(({ classes }) => [...classes])),
      elements: new Set(parts.flatMap(({ elements }) => [...elements])),
      variables: new Set(parts.flatMap(({ variables }) => [...variables])),
    }
    for (const path of [`/${file}`, renamed.get(`/${file}`) ?? '']) made.set(path, all)
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
  function madeBy(script: string): Made {
    return made.get(script) ?? madeIn('')
  }
  const rename = (address: string) => renamed.get(address)
  return { files, references, rename, stylesheet: (address) => sheets.get(address), madeBy }
}

/** The classes and the names of elements that a script can give to what it makes, and the variables that its styles read. */
function madeIn(script: string): Made {
  const all = (pattern: RegExp) => Array.from(script.matchAll(pattern), ([, text = '']) => text)
  return {
    classes: new Set(all(/\bclass:\s*["'`](.*?)["'`]/g).flatMap((classes) => classes.split(' '))),
    elements: new Set(all(/["'`]([a-z][a-z\d]*)["'`]/g)),
    variables: new Set(all(/var\((--[\w-]+)/g)),
  }
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12)
}

/** A problem for each module that the script of the pages imports and the site has not. */
export function checkImports({ files, references }: HashedFiles): SealProblem[] {
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
