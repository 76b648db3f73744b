import { pictureKind } from '../../picture/parts'
import { longSide, mostPixels, type PixelSize } from '../../picture/sizes'
import { copyAgain, exportAgain, exportAsJpeg, run, saveThePicture } from '../../report/mend'
import type { InEach } from '../../report/message'
import type { Finding } from '../../report/problem'

/** What Git LFS leaves in the place of a file that was not fetched. */
const pointer: InEach = { en: 'a pointer of Git LFS', ko: 'Git LFS 포인터' }

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
const webPage: InEach = { en: 'a web page', ko: '웹 페이지' }

function picture(en: string, ko: string): InEach {
  return { en: `${en} picture`, ko: `${ko} 이미지` }
}

const aPicture: InEach = { en: 'a JPEG, PNG or WebP picture', ko: 'JPEG, PNG 또는 WebP 이미지' }

export const animation: Finding = {
  found: { en: 'an animation', ko: '움직이는 이미지' },
  expected: { en: 'a single picture', ko: '움직이지 않는 이미지 한 장' },
}
export const empty: Finding = { found: { en: 'an empty file', ko: '빈 파일' }, expected: aPicture, mend: copyAgain }
export const noPicture: Finding = {
  found: { en: 'bytes that are no picture', ko: '이미지가 아닌 데이터' },
  expected: aPicture,
}
export const torn: Finding = {
  found: { en: 'a file that ends in the middle', ko: '중간에서 끊긴 파일' },
  expected: { en: 'a whole picture', ko: '온전한 이미지' },
  mend: copyAgain,
}

/** A file of another kind in place of a photograph. */
export function strangeFile(kind: InEach): Finding {
  const mend = kind === pointer ? run('git lfs pull') : kind === webPage ? saveThePicture : exportAsJpeg
  return { found: kind, expected: aPicture, mend }
}

/** A picture of another kind than its name says. */
export function wrongName(kind: string, extension: string): Finding {
  return {
    found: { en: `a ${kind} picture`, ko: `${kind} 이미지` },
    expected: { en: `what its name says (.${extension})`, ko: `이름에 적힌 종류(.${extension})` },
  }
}

/** A picture without a pixel, or with too many. */
export function tooLarge(width: number, height: number): Finding {
  const most = mostPixels / 1e6
  return {
    found: { en: `${width} × ${height} pixels`, ko: `${width} × ${height} 픽셀` },
    expected:
      width * height === 0
        ? { en: 'a picture', ko: '이미지' }
        : { en: `at most ${most} megapixels`, ko: `${most} 메가픽셀 이하` },
    mend: width * height === 0 ? copyAgain : exportSmaller,
  }
}

/** A picture that is so tall for its width that nobody could see anything in what a page can draw of it. */
export function tooTall({ width, height }: PixelSize, most: number): Finding {
  return {
    found: { en: `${width} × ${height} pixels`, ko: `${width} × ${height} 픽셀` },
    expected: { en: `at most ${most} pixels of height at this width`, ko: `이 너비에서는 높이 ${most} 픽셀 이하` },
    mend: {
      en: 'cut it into several pictures, one below the other',
      ko: '사진을 위아래로 나누어 여러 장으로 저장하세요',
    },
  }
}

/** A picture that decoders refuse, with their reason where there is one. */
export function undecodable(reason?: string): Finding {
  const why = reason === undefined ? '' : ` (${reason})`
  return {
    found: { en: `a picture that cannot be decoded${why}`, ko: `열리지 않는 이미지${why}` },
    expected: { en: 'a whole one', ko: '온전한 이미지' },
    mend: exportAgain,
  }
}

const exportSmaller: InEach = {
  en: `export it from a photo program with its longer side at ${longSide} pixels`,
  ko: `사진 프로그램에서 긴 쪽을 ${longSide} 픽셀로 줄여 내보내세요`,
}
