/**
 * The widths that are offered, in pixels; a photograph is never enlarged to reach one. They follow the layouts' `sizes`:
 * half a phone's width or 20rem in a sheet (480), a phone's width at two and three dots a pixel, or 46rem of a text at one
 * (800, 1200), and that text at two dots or 76rem at one (1600). No screen shows more in a page.
 */
export const widthSteps = [480, 800, 1200, 1600]

/** The widths of a portrait: a circle of 3 to 5.5rem at one to three dots a pixel. */
export const portraitWidths = [128, 256]

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

/** The widths a photograph gets, narrowest first: every one of the steps below the widest it can fill, and that. A tall one is drawn smaller. */
export function listWidths(photo: PixelSize, steps: readonly number[] = widthSteps): number[] {
  const tallest = Math.max(1, Math.floor((longestSide * photo.width) / photo.height))
  const widest = Math.min(photo.width, tallest, Math.max(...steps))
  return [...steps.filter((step) => step < widest), widest]
}

/** The height in pixels of a photograph drawn at a width. */
export function variantHeight(photo: PixelSize, width: number): number {
  return Math.max(1, Math.min(longestSide, Math.round((photo.height * width) / photo.width)))
}

/** Most pixels of a photograph: above every phone's camera setting, far below a decompression bomb. */
export const mostPixels = 50_000_000

/** The long side of a cleaned photograph in pixels: sharp on any screen, a megabyte or so in the repository. */
export const longSide = 2560

/** How many times as high as wide a picture is from which on it is a strip that is read from top to bottom. */
const strip = 4

/** The size of a photograph once it is cleaned. A strip keeps the width that a page shows, whatever its height is. */
export function cleanSize({ width, height }: PixelSize): PixelSize {
  const most = height > strip * width ? Math.max(...widthSteps) / width : longSide / Math.max(width, height)
  const scale = Math.min(1, most)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Most bytes of a photograph in the repository. A telephone's usual 12 megapixels have 2 to 5 MB; git keeps every byte for ever. */
export const byteBudget = 6_000_000
