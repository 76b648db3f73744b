import { pictureKind } from '../photos/picture-kind'
import type { InEach } from './said'

/** What Git LFS leaves in the place of a file that was not fetched. */
export const pointer: InEach = { en: 'a pointer of Git LFS', ko: 'Git LFS 포인터' }

const beginnings: [start: string, kind: InEach][] = [
  ['GIF8', picture('a GIF', 'GIF')],
  ['II*\0', picture('a TIFF or camera raw', 'TIFF 또는 카메라 RAW')],
  ['MM\0*', picture('a TIFF or camera raw', 'TIFF 또는 카메라 RAW')],
  ['8BPS', { en: 'a Photoshop document', ko: '포토샵 문서' }],
  ['\xff\x0a', picture('a JPEG XL', 'JPEG XL')],
  ['\0\0\0\x0cJXL ', picture('a JPEG XL', 'JPEG XL')],
  ['\0\0\0\x0cjP  ', picture('a JPEG 2000', 'JPEG 2000')],
  ['%PDF-', { en: 'a PDF document', ko: 'PDF 문서' }],
  ['PK\x03\x04', { en: 'a zip file', ko: 'ZIP 파일' }],
  ['BM', picture('a BMP', 'BMP')],
  ['version https://git-lfs', pointer],
]

/** What a file is that people bring in place of a photograph, by its first bytes: `a HEIC picture`. */
export function nameStrangeFile(bytes: Buffer): InEach | undefined {
  if (pictureKind(bytes) === 'avif') return picture('an AVIF', 'AVIF')
  const start = bytes.toString('latin1', 0, 512)
  const known = beginnings.find(([beginning]) => start.startsWith(beginning))
  if (known) return known[1]
  // The brands of HEIF that phones write: ISO/IEC 23008-12, annex B.
  if (start.slice(4, 8) === 'ftyp')
    return /^(?:he[iv].|m[is]f1)/.test(start.slice(8, 12)) ? picture('a HEIC', 'HEIC') : film
  if (/<svg[\s>]/i.test(start)) return { en: 'an SVG drawing', ko: 'SVG 그림' }
  return /<html[\s>]|^<!doctype html/i.test(start) ? webPage : undefined
}

const film: InEach = { en: 'a film', ko: '동영상' }
/** What a browser saves when a picture is behind a page. */
export const webPage: InEach = { en: 'a web page', ko: '웹 페이지' }

function picture(en: string, ko: string): InEach {
  return { en: `${en} picture`, ko: `${ko} 이미지` }
}
