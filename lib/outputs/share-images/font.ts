/** A glyph, in the units of its font. */
export interface Glyph {
  advance: number
  /** Where its ink begins and ends, and how far it rises above the baseline. */
  left: number
  right: number
  top: number
  /** Its outline as the path data of SVG, with its origin at a point, in pixels. */
  outlineAt(x: number, y: number, scale: number): string
}

/** A glyph of a shaped text, in the units of its font. */
interface PlacedGlyph {
  glyph: Glyph
  xAdvance: number
  xOffset: number
  yOffset: number
}

/** A font that texts of one direction can be shaped with. */
export interface ShapingFont {
  unitsPerEm: number
  has(codePoint: number): boolean
  /** The glyphs of a text from left to right, kerned and joined. */
  shape(text: string, isRightToLeft: boolean): PlacedGlyph[]
}
