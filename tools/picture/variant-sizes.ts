/**
 * The widths that are offered, in pixels; a photograph is never enlarged to reach one. They follow the layouts' `sizes`:
 * half a phone's width or 20rem in a sheet (480), a phone's width at two and three dots a pixel, or 46rem of a text at one
 * (800, 1200), and that text at two dots or 76rem at one (1600). No screen shows more in a page.
 */
export const widthSteps = [480, 800, 1200, 1600]

/** The longest side that WebP can have, in pixels (RFC 9649, section 2.6); AVIF and JPEG can have more. */
const longestSide = 16_383

/** A picture's size in pixels, upright. */
export interface PixelSize {
  width: number
  height: number
}

/** The most pixels of height at which a picture of this width still fills the narrowest step, or its own width, within the longest side. */
export function mostHeight(width: number): number {
  return Math.floor((longestSide * width) / Math.min(width, Math.min(...widthSteps)))
}

/** The widths a photograph gets, narrowest first: every step below the widest it can fill, and that. A tall one is drawn smaller. */
export function listWidths(photo: PixelSize): number[] {
  const tallest = Math.max(1, Math.floor((longestSide * photo.width) / photo.height))
  const widest = Math.min(photo.width, tallest, Math.max(...widthSteps))
  return [...widthSteps.filter((step) => step < widest), widest]
}

/** The height in pixels of a photograph drawn at a width. */
export function variantHeight(photo: PixelSize, width: number): number {
  return Math.max(1, Math.min(longestSide, Math.round((photo.height * width) / photo.width)))
}
