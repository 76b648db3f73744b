import { Blob, Buffer as Characters, Direction, Face, Font, shape, Variation } from 'harfbuzzjs'
import type { Glyph, ShapingFont } from './font'

/** A font that HarfBuzz shapes texts with, from its uncompressed bytes; of a weight where it has several. */
export function harfbuzzFont(bytes: Uint8Array, weight?: number): ShapingFont {
  const face = new Face(new Blob(bytes))
  const font = new Font(face)
  if (weight !== undefined && 'wght' in face.getAxisInfos()) font.setVariations([new Variation('wght', weight)])
  const glyphs = new Map<number, Glyph>()
  const glyphOf = (id: number) => {
    const glyph = glyphs.get(id) ?? readGlyph(font, id)
    glyphs.set(id, glyph)
    return glyph
  }
  return {
    unitsPerEm: face.upem,
    has: (codePoint) => font.nominalGlyph(codePoint) !== undefined,
    shape: (text, isRightToLeft) => {
      const characters = new Characters()
      characters.addText(text)
      characters.guessSegmentProperties()
      characters.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR)
      shape(font, characters)
      const shaped = characters.getGlyphInfosAndPositions()
      return shaped.map(({ codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        return { glyph: glyphOf(id), xAdvance, xOffset, yOffset }
      })
    },
  }
}

function readGlyph(font: Font, id: number): Glyph {
  const { xBearing = 0, yBearing = 0, width = 0 } = font.glyphExtents(id) ?? {}
  const outline = font.glyphToJson(id)
  return {
    advance: font.glyphHAdvance(id),
    left: xBearing,
    right: xBearing + width,
    top: yBearing,
    // In loops without iterators, because a picture has thousands of points.
    outlineAt: (x, y, scale) => {
      let path = ''
      for (const { type, values } of outline) {
        path += type
        for (let index = 0; index < values.length; index += 2) {
          const across = Math.round((x + (values[index] ?? 0) * scale) * 100) / 100
          const down = Math.round((y - (values[index + 1] ?? 0) * scale) * 100) / 100
          path += index > 0 ? ` ${across} ${down}` : `${across} ${down}`
        }
      }
      return path
    },
  }
}
