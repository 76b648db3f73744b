import { pictureKind } from '../photos/picture-kind'

const beginnings: [start: string, kind: string][] = [
  ['GIF8', 'a GIF picture'],
  ['II*\0', 'a TIFF or camera raw picture'],
  ['MM\0*', 'a TIFF or camera raw picture'],
  ['8BPS', 'a Photoshop document'],
  ['\xff\x0a', 'a JPEG XL picture'],
  ['\0\0\0\x0cJXL ', 'a JPEG XL picture'],
  ['\0\0\0\x0cjP  ', 'a JPEG 2000 picture'],
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a zip file'],
  ['BM', 'a BMP picture'],
  ['version https://git-lfs', 'a pointer of Git LFS (run: git lfs pull)'],
]

/** What a file is that people bring in place of a photograph, by its first bytes: `a HEIC picture`. */
export function nameStrangeFile(bytes: Buffer): string | undefined {
  if (pictureKind(bytes) === 'avif') return 'an AVIF picture'
  const start = bytes.toString('latin1', 0, 512)
  const known = beginnings.find(([beginning]) => start.startsWith(beginning))
  if (known) return known[1]
  // The brands of HEIF that phones write: ISO/IEC 23008-12, annex B.
  if (start.slice(4, 8) === 'ftyp') return /^(?:he[iv].|m[is]f1)/.test(start.slice(8, 12)) ? 'a HEIC picture' : 'a film'
  if (/<svg[\s>]/i.test(start)) return 'an SVG drawing'
  return /<html[\s>]|^<!doctype html/i.test(start) ? 'a web page' : undefined
}
