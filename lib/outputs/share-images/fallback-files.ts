import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageFile from '@/package.json'

/** The packages of Noto Sans that the project depends on, in their order: the first that has a character sets it. */
export const fallbackPackages = Object.keys(packageFile.dependencies).filter((name) =>
  /^@fontsource(?:-variable)?\/noto-sans-/.test(name),
)

/** A font file of a package, which has a part of its characters. */
export interface FallbackFile {
  package: string
  /** From the project's folder. */
  path: string
}

let known: ReadonlyMap<number, FallbackFile[]> | undefined

/**
 * The files of these packages by the code points that each may have, in the order of the packages. Fontsource tells the
 * characters of a file in `unicode.json` beside it: `{ "thai": "U+02D7,U+0E01-0E3A" }`.
 */
export function fallbackFiles(): ReadonlyMap<number, FallbackFile[]> {
  known ??= readFiles()
  return known
}

function readFiles(): Map<number, FallbackFile[]> {
  const files = new Map<number, FallbackFile[]>()
  for (const name of fallbackPackages) {
    const folder = join('node_modules', name)
    const subsets: Record<string, string> = JSON.parse(
      readFileSync(join(process.cwd(), folder, 'unicode.json'), 'utf8'),
    )
    const present = new Set(readdirSync(join(process.cwd(), folder, 'files')))
    for (const [subset, ranges] of Object.entries(subsets)) {
      const stem = `${name.replace(/^.*\//, '')}-${subset.replace(/[[\]]/g, '')}`
      const file = [`${stem}-wght-normal.woff2`, `${stem}-400-normal.woff2`].find((each) => present.has(each))
      if (!file) continue
      const entry = { package: name, path: join(folder, 'files', file) }
      for (const point of pointsIn(ranges)) files.set(point, [...(files.get(point) ?? []), entry])
    }
  }
  return files
}

/** The code points of `U+0E01-0E3A,U+200C`. */
function* pointsIn(ranges: string): Generator<number> {
  for (const range of ranges.split(',')) {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    for (let point = Number.parseInt(first, 16); point <= Number.parseInt(last, 16); point++) yield point
  }
}
