import path from 'node:path'
import { type FindDecodeError, findDecodeError } from '../../picture/decodable'
import { type Embedded, findWhereabouts, readEmbedded } from '../../picture/embedded'
import { isWhole, listParts, pictureKind } from '../../picture/parts'
import { byteBudget, longSide, mostHeight, mostPixels, type PixelSize } from '../../picture/sizes'
import { cleanCommand, copyAgain, moveCommand, saveAsJpeg } from '../../report/mend'
import { inEach, inLines, verbatim } from '../../report/message'
import { type Finding, type Problem, printable, problemOf } from '../../report/problem'
import { shownFile } from '../../report/shown-path'
import { readablePhotograph, readBytes, unreadable } from '../files/folder'
import { type ClaimName, isTaken } from '../files/free-names'
import type { FoundFile } from '../files/places'
import { aPicture, judgeStrangeFile, undecodable } from './strange-file'

const taken = {
  jpeg: { name: 'JPEG', extensions: ['jpg', 'jpeg'] },
  png: { name: 'PNG', extensions: ['png'] },
  webp: { name: 'WebP', extensions: ['webp'] },
} as const

/**
 * What is wrong with the bytes of a photograph: what they are against what the name says, whole, within the budget, at most
 * 50 megapixels, no taller than a page can draw, a single picture, silent about where it was taken, and such as the build
 * decodes. The header is judged before any decoder sees the file. `claim` gives the name that fits the bytes.
 */
export async function checkPhoto(
  folder: string,
  file: FoundFile,
  check: { claim?: ClaimName; findDecodeError?: FindDecodeError } = {},
): Promise<Problem[]> {
  const { claim = () => true, findDecodeError: decode = findDecodeError } = check
  const absolute = path.join(folder, file.path)
  const shown = shownFile(folder, file.path)
  const heavy = judgeWeight(shown, file.size)
  if (heavy) return [problemOf(shown, heavy)]
  try {
    const bytes = readBytes(absolute)
    const finding =
      judgeKind(shown, bytes, (to) => claim(to.slice(shown.length - file.path.length))) ??
      (await judgePicture(shown, bytes, decode))
    return finding ? [problemOf(shown, finding)] : []
  } catch (error) {
    return [unreadable(absolute, error, readablePhotograph)]
  }
}

/**
 * What is wrong with a photograph's size in bytes, which is all that a repository pays for: a photograph as a telephone takes
 * it by default passes, an export of a large camera does not.
 */
function judgeWeight(shown: string, size: number): Finding | undefined {
  if (size <= byteBudget) return undefined
  const most = byteBudget / 1e6
  // Cleaning leaves a PNG a PNG, because texts refer to it by its name.
  const isPng = path.posix.extname(shown).toLowerCase() === '.png'
  return {
    found: verbatim(`${(size / 1e6).toFixed(1)} MB`),
    expected: {
      en: `at most ${most} MB, because git keeps every byte for ever`,
      ko: `${most} MB 이하. git에는 한 번 올린 파일이 계속 남습니다`,
    },
    mend: isPng ? saveAsJpeg : cleanCommand(shown),
  }
}

function judgeKind(shown: string, bytes: Buffer, claim: ClaimName): Finding | undefined {
  const extension = path.posix.extname(shown).slice(1).toLowerCase()
  const kind = pictureKind(bytes)
  if (!kind || kind === 'avif') return judgeStrangeFile(bytes)
  const { name, extensions } = taken[kind]
  if (!extensions.some((each) => each === extension)) {
    const to = `${shown.slice(0, -extension.length)}${extensions[0]}`
    return {
      found: { en: `a ${name} picture`, ko: `${name} 이미지` },
      expected: { en: `what its name says (.${extension})`, ko: `이름에 적힌 종류(.${extension})` },
      mend: claim(to) ? moveCommand(shown, to) : isTaken(to),
    }
  }
  const file = listParts(kind, bytes)
  // A decoder would fill the missing part with grey.
  if (!isWhole(kind, file, bytes)) return cut
  // Decoders without APNG show only its first picture and count one page.
  return file.parts.some((part) => part.name === 'acTL' || part.name === 'ANIM') ? animation : undefined
}

const cut: Finding = {
  found: { en: 'a file that ends in the middle', ko: '중간에서 끊긴 파일' },
  expected: { en: 'a whole picture', ko: '온전한 이미지' },
  mend: copyAgain,
}

const animation: Finding = {
  found: { en: 'an animation', ko: '움직이는 이미지' },
  expected: { en: 'a single picture', ko: '움직이지 않는 이미지 한 장' },
}

async function judgePicture(shown: string, bytes: Buffer, decode: FindDecodeError): Promise<Finding | undefined> {
  let embedded: Embedded
  try {
    embedded = await readEmbedded(bytes)
  } catch {
    return undecodable()
  }
  const { width = 0, height = 0, pages = 1, autoOrient: upright } = embedded.metadata
  if (width * height === 0 || width * height > mostPixels) return judgePixels({ width, height })
  if (pages > 1) return animation
  if (upright.height > mostHeight(upright.width)) return tooTall(upright)
  const located = judgeWhereabouts(shown, embedded)
  if (located) return located
  const error = await decode(bytes)
  // The words of libjpeg for data that stops before the picture does.
  if (error?.includes('premature end')) return cut
  return error === undefined ? undefined : undecodable(printable(error))
}

function inPixels({ width, height }: PixelSize) {
  return { en: `${width} × ${height} pixels`, ko: `${width} × ${height} 픽셀` }
}

/** A picture without a pixel, or with too many. */
function judgePixels(size: PixelSize): Finding {
  const found = inPixels(size)
  if (size.width * size.height === 0) return { found, expected: aPicture, mend: copyAgain }
  const most = mostPixels / 1e6
  return {
    found,
    expected: { en: `at most ${most} megapixels`, ko: `${most} 메가픽셀 이하` },
    mend: {
      en: `export it from a photo program with its longer side at ${longSide} pixels`,
      ko: `사진 프로그램에서 긴 쪽을 ${longSide} 픽셀로 줄여 내보내세요`,
    },
  }
}

/** A picture that is so tall for its width that nobody could see anything in what a page can draw of it. */
function tooTall(upright: PixelSize): Finding {
  const most = mostHeight(upright.width)
  return {
    found: inPixels(upright),
    expected: { en: `at most ${most} pixels of height at this width`, ko: `이 너비에서는 높이 ${most} 픽셀 이하` },
    mend: {
      en: 'cut it into several pictures, one below the other',
      ko: '사진을 위아래로 나누어 여러 장으로 저장하세요',
    },
  }
}

const words = {
  position: { en: 'a GPS position', ko: 'GPS 위치' },
  place: { en: 'the name of a place', ko: '지역 이름' },
}

/** Whether a picture says where it was taken: no page shows that, but the repository is public too. */
function judgeWhereabouts(shown: string, embedded: Embedded): Finding | undefined {
  const whereabouts = findWhereabouts(embedded)
  if (whereabouts.length === 0) return undefined
  const listIn = (language: 'en' | 'ko') =>
    whereabouts.map(({ says, within }) => `${words[says][language]} (${within})`)
  return {
    found: inEach((language) => listIn(language).join(language === 'en' ? ' and ' : ', ')),
    expected: { en: 'a photograph that does not say where it was taken', ko: '찍은 곳이 드러나지 않는 사진' },
    mend: inLines(cleanCommand(shown), {
      en: 'or export it again without its location',
      ko: '또는 위치 정보를 빼고 다시 내보내세요',
    }),
  }
}
