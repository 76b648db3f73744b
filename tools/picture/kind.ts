import { type PixelSize, widthSteps } from './variant-sizes'

/** The kinds of pictures that photographs arrive in and are published in. */
export type PictureKind = 'avif' | 'jpeg' | 'png' | 'webp'

/** Most pixels of a photograph: above every phone's camera setting, far below a decompression bomb. */
export const mostPixels = 50_000_000

/** What the first bytes say, whatever the name says; undefined for anything else. */
export function pictureKind(bytes: Buffer): PictureKind | undefined {
  const start = bytes.toString('latin1', 0, 32)
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp'
  // AVIF 1.1, section 6: the brand may be the major one or one of those it is compatible with.
  return /^.{4}ftyp(?:avif|avis|m[is]f1.*avif)/s.test(start) ? 'avif' : undefined
}

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
