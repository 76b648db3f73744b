import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageFile from '@/package.json'
import { lightColours } from './colours'
import type { ShareDesign } from './design'
import { fontFiles } from './font-files'

/** The folder of the code that draws, from the project's. */
const folder = 'lib/share-image'

let known: string | undefined

/** Names all that decides about a picture beside its design: this code, its fonts, its colours, its libraries. */
function drawingKey(): string {
  if (known) return known
  const code = readdirSync(join(process.cwd(), folder)).filter((name) => !name.includes('.test.'))
  const files = [...code.sort().map((name) => join(folder, name)), ...Object.values(fontFiles)]
  const { fontkit, sharp } = packageFile.dependencies
  const hash = createHash('sha256').update(JSON.stringify([lightColours(), { fontkit, sharp }]))
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(process.cwd(), file)))
  known = hash.digest('hex')
  return known
}

/** Names a picture by everything drawn in it: 16 hexadecimal characters. Where a text is written makes no difference. */
export function designKey(design: ShareDesign): string {
  const drawn = JSON.stringify(design, (name, value) => (name === 'file' ? undefined : value))
  return createHash('sha256').update(drawingKey()).update(drawn).digest('hex').slice(0, 16)
}
