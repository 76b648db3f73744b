import { type Face, shape } from './face'
import type { FittedText } from './lines'

/** A piece of SVG. */
export type Mark = string

interface Place {
  x: number
  /** Of the baseline. */
  y: number
  size: number
  face: Face
  colour: string
  /** Whether `x` is where the line begins or ends. */
  from?: 'start' | 'end'
  /** Between characters, in em. */
  tracking?: number
}

/** One line of text as outlines, so that no font is needed to show it. */
export function text(line: string, { x, y, size, face, colour, from = 'start', tracking = 0 }: Place): Mark {
  const { glyphs, width } = shape(line, face)
  const left = from === 'start' ? x : x - (width + tracking * (glyphs.length - 1)) * size
  const outlines = glyphs.map(({ glyph, em, ...offset }, index) => {
    const scale = size / em
    const pen = left + (offset.x + index * tracking) * size
    return glyph.outlineAt(pen, y - offset.y * size, scale)
  })
  return `<path fill="${colour}" d="${outlines.join('')}"/>`
}

/** Lines below each other; `y` is the baseline of the first, `leading` in em. */
export function textBlock({ lines, size }: FittedText, place: Omit<Place, 'size'> & { leading: number }): Mark[] {
  return lines.map((line, index) => text(line, { ...place, size, y: place.y + index * place.leading * size }))
}

/** How far the ink of a line rises above its baseline, in em: Hangul and ascenders are taller than capitals. */
function inkHeight(line: string, face: Face): number {
  return Math.max(0, ...shape(line, face).glyphs.map(({ glyph, em }) => glyph.top / em))
}

/** The baseline of the first line when the ink of the text is to begin at `top`. */
export function firstBaseline({ lines: [first = ''], size }: FittedText, face: Face, top: number): number {
  return top + inkHeight(first, face) * size
}

/** A line whose ink, not its first letter's margin, begins at `x` and whose ink is `height` high from the baseline. */
export function numeral(line: string, place: { x: number; y: number; height: number; colour: string }): Mark {
  const { left, size } = measureNumeral(line, place.height)
  return text(line, { ...place, x: place.x - left, size, face: 'display', tracking: numeralTracking })
}

const numeralTracking = -0.02

/** The size of a numeral that is `height` pixels high, where its ink begins and how wide the ink is. */
export function measureNumeral(line: string, height: number): { size: number; left: number; width: number } {
  const { glyphs, width } = shape(line, 'display')
  const [first, last] = [glyphs[0], glyphs.at(-1)]
  if (!first || !last) return { size: 0, left: 0, width: 0 }
  const top = Math.max(...glyphs.map(({ glyph, em }) => glyph.top / em))
  const size = height / top
  const left = (first.glyph.left / first.em) * size
  const right = ((last.glyph.advance - last.glyph.right) / last.em) * size
  return { size, left, width: (width + numeralTracking * (glyphs.length - 1)) * size - left - right }
}

/** A horizontal line; `y` is its upper edge. */
export function rule(x: number, y: number, width: number, colour: string, thickness = 2): Mark {
  return `<rect x="${x}" y="${y}" width="${width}" height="${thickness}" fill="${colour}"/>`
}

/** The open ring of the wordmark, `size` pixels wide, with its upper left corner at `x` and `y`. */
export function ring(x: number, y: number, size: number, colour: string): Mark {
  const stroke = size * (0.16 / 0.7)
  const radius = (size - stroke) / 2
  const [cx, cy] = [x + size / 2, y + size / 2]
  const arc = `M${cx - radius} ${cy}A${radius} ${radius} 0 1 1 ${cx} ${cy + radius}`
  return `<path fill="none" stroke="${colour}" stroke-width="${stroke}" d="${arc}"/>`
}
