import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageFile from '@/package.json'
import { lightColours } from './colours'
import type { ShareDesign } from './design'
import { fallbackPackages } from './fallback-files'
import { fontFiles } from './font-files'

/** The libraries that decide what a picture looks like, beside the fonts in packages. */
const drawing = ['bidi-js', 'harfbuzzjs', 'sharp', 'wawoff2']

/** The folder of the code that draws, from the project's. */
const folder = 'lib/share-image'

let known: string | undefined

/** Names all that decides about a picture beside its design: this code, its fonts, its colours, its libraries. */
function drawingKey(): string {
  if (known) return known
  const code = readdirSync(join(process.cwd(), folder)).filter((name) => !name.includes('.test.'))
  const files = [...code.sort().map((name) => join(folder, name)), ...Object.values(fontFiles)]
  const { dependencies } = packageFile
  const libraries = Object.entries(dependencies).filter(([name]) => [...drawing, ...fallbackPackages].includes(name))
  const hash = createHash('sha256').update(JSON.stringify([lightColours(), libraries]))
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(process.cwd(), file)))
  known = hash.digest('hex')
  return known
}

/** Names a picture by everything drawn in it: 16 hexadecimal characters. */
export function designKey(design: ShareDesign): string {
  return createHash('sha256').update(drawingKey()).update(JSON.stringify(design)).digest('hex').slice(0, 16)
}
