import { mostPixels } from '../photos/picture-kind'
import type { PixelSize } from '../photos/variant-sizes'
import type { InEach } from './said'
import type { Finding } from './source'
import { pointer, webPage } from './strange-file'
import { copyAgain, exportAgain, exportAsJpeg, exportSmaller, run, saveThePicture } from './ways-out'

const picture: InEach = { en: 'a JPEG, PNG or WebP picture', ko: 'JPEG, PNG 또는 WebP 이미지' }

export const animation: Finding = {
  found: { en: 'an animation', ko: '움직이는 이미지' },
  expected: { en: 'a single picture', ko: '움직이지 않는 이미지 한 장' },
}
export const empty: Finding = { found: { en: 'an empty file', ko: '빈 파일' }, expected: picture, mend: copyAgain }
export const noPicture: Finding = {
  found: { en: 'bytes that are no picture', ko: '이미지가 아닌 데이터' },
  expected: picture,
}
export const torn: Finding = {
  found: { en: 'a file that ends in the middle', ko: '중간에서 끊긴 파일' },
  expected: { en: 'a whole picture', ko: '온전한 이미지' },
  mend: copyAgain,
}

/** A file of another kind in place of a photograph. */
export function strangeFile(kind: InEach): Finding {
  const mend = kind === pointer ? run('git lfs pull') : kind === webPage ? saveThePicture : exportAsJpeg
  return { found: kind, expected: picture, mend }
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
