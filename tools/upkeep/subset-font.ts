import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

// Letters, digits and marks of Latin headings, and no more: Korean is set in the reader's own font.
const characters = [
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index)),
  ...'–—‘’“”·×→←↑↗…©éÉ',
].join('')

const source = 'node_modules/@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2'
const target = 'app/fonts/archivo-display.woff2'

const subset = await subsetFont(await readFile(source), characters, {
  targetFormat: 'woff2',
  variationAxes: { wght: 620, wdth: 88 },
})
await writeFile(target, subset)
console.log(`${target}: ${characters.length} characters, ${subset.length} bytes`)
