import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

/** The characters from one code point to another, both included. */
function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
}

// Letters, digits and marks of Latin headings: the first file for every page, the others for pages that have one of their
// characters (app/styles/theme.css says which). Each has the space, which the share images set in the font of the word before
// it. Other scripts are set in the reader's own font.
const everywhere = [...range(0x20, 0x7e), ...'–—‘’“”·×→←↑↗…©éÉ']
const subsets: Record<string, { source: string; characters: string[] }> = {
  'archivo-display': { source: 'latin', characters: everywhere },
  'archivo-display-latin-1': {
    source: 'latin',
    characters: [...range(0xa1, 0xff), ...'ıŒœ‚„‹›€'].filter((character) => !everywhere.includes(character)),
  },
  'archivo-display-latin-extended': {
    source: 'latin-ext',
    characters: [...range(0x100, 0x17f), ...'ȘșȚțẞ'].filter((character) => !'ıŒœ'.includes(character)),
  },
  'archivo-display-vietnamese': { source: 'vietnamese', characters: [...'ƠơƯư', ...range(0x1ea0, 0x1ef9)] },
}

for (const [name, { source, characters }] of Object.entries(subsets)) {
  const bytes = await readFile(
    `node_modules/@fontsource-variable/archivo/files/archivo-${source}-standard-normal.woff2`,
  )
  const subset = await subsetFont(bytes, ['\u0020', ...characters].join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: 620, wdth: 88 },
  })
  const target = `app/fonts/${name}.woff2`
  await writeFile(target, subset)
  console.log(`${target}: ${characters.length} characters, ${subset.length} bytes`)
}
