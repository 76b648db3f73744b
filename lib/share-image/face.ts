import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font, type Glyph } from 'fontkit'
import { type FontName, fontFiles } from './font-files'
import { listCharacters } from './printable'

/** The fonts of a face; the first that has a character sets it, as in the site's style sheet. */
const faces = {
  display: ['archivo', 'semibold'],
  text: ['medium'],
} as const satisfies Record<string, FontName[]>

export type Face = keyof typeof faces

/** The height of a capital letter in em; Archivo and Pretendard agree within two hundredths. */
export const capHeight = 0.69

const loaded = new Map<FontName, Font>()

function loadFont(name: FontName): Font {
  const known = loaded.get(name)
  if (known) return known
  const font = create(readFileSync(join(process.cwd(), fontFiles[name])))
  if (!('layout' in font)) throw new Error(`${fontFiles[name]} is a collection; expected one font`)
  loaded.set(name, font)
  return font
}

/** The first font of a face that has all of a character, be it one code point or several. */
function findFont(character: string, face: Face): FontName | undefined {
  const points = Array.from(character, (each) => each.codePointAt(0) ?? 0)
  return faces[face].find((name) => points.every((point) => loadFont(name).hasGlyphForCodePoint(point)))
}

/** The first character of a text that no font of the face has. */
export function findMissingCharacter(text: string, face: Face): string | undefined {
  return listCharacters(text).find((character) => findFont(character, face) === undefined)
}

/** Glyphs side by side; positions and width in em. */
export interface GlyphLine {
  glyphs: { glyph: Glyph; em: number; x: number; y: number }[]
  width: number
}

/**
 * Shapes one line of text, kerning included. Throws when a character is in none of the face's fonts, because an empty box
 * is never drawn.
 */
export function shape(text: string, face: Face): GlyphLine {
  const line: GlyphLine = { glyphs: [], width: 0 }
  for (const run of listRuns(text, face)) {
    const font = loadFont(run.font)
    const em = font.unitsPerEm
    const { glyphs, positions } = font.layout(run.text)
    glyphs.forEach((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      line.glyphs.push({ glyph, em, x: line.width + xOffset / em, y: yOffset / em })
      line.width += xAdvance / em
    })
  }
  return line
}

function listRuns(text: string, face: Face): { font: FontName; text: string }[] {
  const runs: { font: FontName; text: string }[] = []
  for (const character of listCharacters(text)) {
    const last = runs.at(-1)
    // A space belongs to the word before it, or Korean words would stand as far apart as Latin ones.
    const font = character === ' ' && last ? last.font : findFont(character, face)
    if (!font)
      throw new Error(`No font of the share images has ${JSON.stringify(character)} of ${JSON.stringify(text)}`)
    if (last?.font === font) last.text += character
    else runs.push({ font, text: character })
  }
  return runs
}
