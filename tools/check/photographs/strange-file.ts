import { pictureKind } from '../../picture/parts'
import { copyAgain, exportAgain, exportAsJpeg, run, saveThePicture } from '../../report/mend'
import type { InEach } from '../../report/message'
import type { Finding } from '../../report/problem'

/** What Git LFS leaves in the place of a file that was not fetched, and what a browser saves when a picture is behind a page. */
const pointer: InEach = { en: 'a pointer of Git LFS', ko: 'Git LFS 포인터' }
const webPage: InEach = { en: 'a web page', ko: '웹 페이지' }

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

function picture(en: string, ko: string): InEach {
  return { en: `${en} picture`, ko: `${ko} 이미지` }
}

/** A file that people bring in place of a photograph. */
export function judgeStrangeFile(bytes: Buffer): Finding {
  if (bytes.length === 0) return { found: { en: 'an empty file', ko: '빈 파일' }, expected: aPicture, mend: copyAgain }
  const kind = nameKind(bytes)
  if (!kind) return { found: { en: 'bytes that are no picture', ko: '이미지가 아닌 데이터' }, expected: aPicture }
  const mend = kind === pointer ? run('git lfs pull') : kind === webPage ? saveThePicture : exportAsJpeg
  return { found: kind, expected: aPicture, mend }
}

/** What a file is by its first bytes: `a HEIC picture`. */
function nameKind(bytes: Buffer): InEach | undefined {
  if (pictureKind(bytes) === 'avif') return picture('an AVIF', 'AVIF')
  const start = bytes.toString('latin1', 0, 512)
  const known = beginnings.find(([beginning]) => start.startsWith(beginning))
  if (known) return known[1]
  // The brands of HEIF that phones write: ISO/IEC 23008-12, annex B.
  const isHeic = /^(?:he[iv].|m[is]f1)/.test(start.slice(8, 12))
  if (start.slice(4, 8) === 'ftyp') return isHeic ? picture('a HEIC', 'HEIC') : { en: 'a video', ko: '동영상' }
  if (/<svg[\s>]/i.test(start)) return { en: 'an SVG drawing', ko: 'SVG 그림' }
  return /<html[\s>]|^<!doctype html/i.test(start) ? webPage : undefined
}

export const aPicture: InEach = { en: 'a JPEG, PNG or WebP picture', ko: 'JPEG, PNG 또는 WebP 이미지' }

/** A picture that decoders refuse, with their reason where there is one. */
export function undecodable(reason?: string): Finding {
  const why = reason === undefined ? '' : ` (${reason})`
  return {
    found: { en: `a picture that cannot be decoded${why}`, ko: `열리지 않는 이미지${why}` },
    expected: { en: 'an undamaged picture', ko: '온전한 이미지' },
    mend: exportAgain,
  }
}
