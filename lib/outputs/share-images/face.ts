import { findFallback, loadFallbacks } from './fallback-fonts'
import type { Glyph, ShapingFont } from './font'
import { harfbuzzFont } from './harfbuzz-font'
import { readFont } from './read-font'
import { type DirectedRun, inVisualOrder, levelsOf } from './reading-direction'

/** The fonts of a face; the first that has a character sets it, as in the site's style sheet, else a fallback. */
const faces = {
  display: ['archivo', 'archivoLatin1', 'archivoLatinExtended', 'archivoVietnamese', 'semibold'],
  text: ['medium'],
} as const satisfies Record<string, FontName[]>

export type Face = keyof typeof faces

/** The height of a capital letter in em; Archivo and Pretendard agree within two hundredths. */
export const capHeight = 0.69

const loading = new Map<FontName, Promise<ShapingFont>>()
const loaded = new Map<FontName, ShapingFont>()

/** Reads the fonts of the faces, and the fallbacks that a text needs beside them. Nothing can be set before. */
export async function loadFontsFor(text: string): Promise<void> {
  await Promise.all(Object.values(faces).flat().map(loadFont))
  const isLacking = (point: number) => Object.values(faces).some((names) => !findIn(names, [point]))
  // A text is drawn composed, and where no font has a character, in its plain form.
  const points = pointsOf([text, text.normalize('NFC'), text.normalize('NFKC')].join(''))
  await loadFallbacks(new Set(points.filter(isLacking)))
}

async function loadFont(name: FontName): Promise<void> {
  const font = loading.get(name) ?? readFont(fontFiles[name]).then((bytes) => harfbuzzFont(bytes))
  loading.set(name, font)
  loaded.set(name, await font)
}

function findIn(names: readonly FontName[], points: number[]): ShapingFont | undefined {
  const fonts = names.map((name) => loaded.get(name))
  if (fonts.includes(undefined)) throw new Error('The fonts of the share images are not loaded')
  return fonts.find((font) => font && hasAll(font, points))
}

function hasAll(font: ShapingFont, points: number[]): boolean {
  return points.every((point) => font.has(point))
}

/** The code points of a text that are drawn: joiners only shape what stands around them. */
function pointsOf(text: string): number[] {
  return Array.from(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''), (each) => each.codePointAt(0) ?? 0)
}

/** The first font that has all of a character, be it one code point or several; a fallback goes on before another begins. */
function findFont(character: string, face: Face, ideographs: number[], before?: ShapingFont): ShapingFont | undefined {
  const points = pointsOf(character)
  const own = findIn(faces[face], points)
  if (own) return own
  return before && hasAll(before, points) ? before : findFallback(points, face, ideographs)
}

/** Whether a loaded font can draw a character of the face. */
export function canDraw(character: string, face: Face): boolean {
  return findFont(character, face, []) !== undefined
}

/** Glyphs side by side; positions and width in em. */
interface GlyphLine {
  glyphs: { glyph: Glyph; em: number; x: number; y: number }[]
  width: number
}

/**
 * Shapes one line of text, kerning included, from left to right as it is seen. Throws when a character is in none of the
 * fonts, because an empty box is never drawn.
 */
export function shape(text: string, face: Face): GlyphLine {
  const line: GlyphLine = { glyphs: [], width: 0 }
  for (const { font, text: part, level } of inVisualOrder(listRuns(text, face))) {
    const em = font.unitsPerEm
    for (const { glyph, xAdvance, xOffset, yOffset } of font.shape(part, level % 2 === 1)) {
      line.glyphs.push({ glyph, em, x: line.width + xOffset / em, y: yOffset / em })
      line.width += xAdvance / em
    }
  }
  return line
}

interface Run extends DirectedRun {
  font: ShapingFont
  text: string
}

function listRuns(text: string, face: Face): Run[] {
  const runs: Run[] = []
  const ideographs = pointsOf(text.replace(/\P{Script=Han}/gu, ''))
  const levels = levelsOf(text)
  let at = 0
  for (const character of listCharacters(text)) {
    const last = runs.at(-1)
    const level = levels[at] ?? 0
    at += character.length
    if (pointsOf(character).length === 0) continue
    // A space belongs to the word before it, or Korean words would stand as far apart as Latin ones.
    const font = character === ' ' && last ? last.font : findFont(character, face, ideographs, last?.font)
    if (!font)
      throw new Error(`No font of the share images has ${JSON.stringify(character)} of ${JSON.stringify(text)}`)
    if (last?.font === font && last.level === level) last.text += character
    else runs.push({ font, text: character, level })
  }
  return runs
}

const pretendard = 'node_modules/pretendard/dist/public/static'

/** The files of the fonts, from the project's folder. Static ones, because they are drawn as they are. */
export const fontFiles = {
  archivo: 'app/fonts/archivo-display.woff2',
  archivoLatin1: 'app/fonts/archivo-display-latin-1.woff2',
  archivoLatinExtended: 'app/fonts/archivo-display-latin-extended.woff2',
  archivoVietnamese: 'app/fonts/archivo-display-vietnamese.woff2',
  semibold: `${pretendard}/Pretendard-SemiBold.otf`,
  medium: `${pretendard}/Pretendard-Medium.otf`,
} as const

type FontName = keyof typeof fontFiles

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' })

/** Printable ASCII and Hangul syllables, each of which is a character by itself (UAX #29, rules GB6 to GB8 and GB999). */
const plain = /^[ -~가-힣]*$/

/** The characters of a text as a reader counts them. */
export function listCharacters(text: string): string[] {
  // At once where that is certain: a segmenter takes a hundred times as long.
  if (plain.test(text)) return text.split('')
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

// Joiners behind a letter of a script in which they shape the letters beside them stay (Unicode, section 23.2).
const unseen =
  /(?<!(?![\p{Script=Latin}\p{Script=Hangul}\p{Script=Han}])\p{L}|\p{M})[\u200c\u200d]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu

/**
 * A text as it is printed: composed (NFC), without invisible characters, on one line. Emoji are left out on purpose,
 * because they are coloured pictures that no text font has, and a keycap such as 1️⃣ becomes its digit. Signs that are
 * text, such as © or ☀ without a request for its emoji form, stay; the tilde operator of Korean keyboards is a tilde.
 */
export function printable(text: string): string {
  return listCharacters(text.normalize('NFC'))
    .map((character) => (isKeycap(character) ? character.charAt(0) : isEmoji(character) ? '' : character))
    .join('')
    .replace(/\p{Cc}/gu, ' ')
    .replace(unseen, '')
    .replaceAll('∼', '~')
    .replace(/\s+/g, ' ')
    .trim()
}

function isKeycap(character: string): boolean {
  return character.endsWith('\u20e3')
}

/** Emoji by themselves, and signs that U+FE0F asks to be shown as emoji (UTS #51, section 2). */
function isEmoji(character: string): boolean {
  return /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u.test(character)
}
