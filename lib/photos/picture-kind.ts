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
