import path from 'node:path'
import { type FindDecodeError, findDecodeError } from '../../picture/decodable'
import { type Embedded, findWhereabouts, readEmbedded } from '../../picture/embedded'
import { isWhole, listParts, pictureKind } from '../../picture/parts'
import { byteBudget, mostHeight, mostPixels } from '../../picture/sizes'
import { cleanCommand, moveCommand, saveAsJpeg } from '../../report/mend'
import { inEach, inLines, verbatim } from '../../report/message'
import { type Finding, type Problem, printable, problemOf, shownPlace } from '../../report/problem'
import { type ClaimName, type FoundFile, isTaken, readablePhotograph, readBytes, unreadable } from '../files/folder'
import {
  animation,
  empty,
  nameStrangeFile,
  noPicture,
  strangeFile,
  tooLarge,
  tooTall,
  torn,
  undecodable,
  wrongName,
} from './strange-file'

const taken = {
  jpeg: { name: 'JPEG', extensions: ['jpg', 'jpeg'] },
  png: { name: 'PNG', extensions: ['png'] },
  webp: { name: 'WebP', extensions: ['webp'] },
} as const

interface PhotoCheck {
  /** Gives the name that fits the bytes. */
  claim?: ClaimName
  findDecodeError?: FindDecodeError
}

/**
 * What is wrong with the bytes of a photograph: what they are against what the name says, whole, within the budget, at most
 * 50 megapixels, no taller than a page can draw, a single picture, silent about where it was taken, and such as the build
 * decodes. The header is judged before any decoder sees the file.
 */
export async function checkPhoto(folder: string, file: FoundFile, check: PhotoCheck = {}): Promise<Problem[]> {
  const { claim = () => true, findDecodeError: decode = findDecodeError } = check
  const absolute = path.join(folder, file.path)
  const shown = shownPlace(folder, file.path)
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

function judgeKind(shown: string, bytes: Buffer, claim: ClaimName): Finding | undefined {
  const extension = path.posix.extname(shown).slice(1).toLowerCase()
  const kind = pictureKind(bytes)
  if (!kind || kind === 'avif') return judgeStrange(bytes)
  const { name, extensions } = taken[kind]
  if (!extensions.some((each) => each === extension)) {
    const to = `${shown.slice(0, -extension.length)}${extensions[0]}`
    return { ...wrongName(name, extension), mend: claim(to) ? moveCommand(shown, to) : isTaken(to) }
  }
  const file = listParts(kind, bytes)
  // A decoder would fill the missing part with grey.
  if (!isWhole(kind, file, bytes)) return torn
  // Decoders without APNG show only its first picture and count one page.
  if (file.parts.some((part) => part.name === 'acTL' || part.name === 'ANIM')) return animation
  return undefined
}

function judgeStrange(bytes: Buffer): Finding {
  if (bytes.length === 0) return empty
  const kind = nameStrangeFile(bytes)
  return kind ? strangeFile(kind) : noPicture
}

async function judgePicture(shown: string, bytes: Buffer, decode: FindDecodeError): Promise<Finding | undefined> {
  let embedded: Embedded
  try {
    embedded = await readEmbedded(bytes)
  } catch {
    return undecodable()
  }
  const { width = 0, height = 0, pages = 1, autoOrient: upright } = embedded.metadata
  if (width * height === 0 || width * height > mostPixels) return tooLarge(width, height)
  if (pages > 1) return animation
  if (upright.height > mostHeight(upright.width)) return tooTall(upright, mostHeight(upright.width))
  return judgeWhereabouts(shown, embedded) ?? judgeDecoding(await decode(bytes))
}

function judgeDecoding(error: string | undefined): Finding | undefined {
  if (error === undefined) return undefined
  // The words of libjpeg for data that stops before the picture does.
  return error.includes('premature end') ? torn : undecodable(printable(error))
}

/**
 * What is wrong with a photograph's size in bytes, which is all that a repository pays for: a photograph as a telephone takes
 * it by default passes, an export of a large camera does not.
 */
function judgeWeight(shown: string, size: number): Finding | undefined {
  if (size <= byteBudget) return undefined
  const found = verbatim(`${(size / 1e6).toFixed(1)} MB`)
  const most = byteBudget / 1e6
  const expected = {
    en: `at most ${most} MB, because git keeps every byte for ever`,
    ko: `${most} MB 이하. git에는 한 번 올린 파일이 계속 남습니다`,
  }
  // Cleaning leaves a PNG a PNG, because texts refer to it by its name.
  const isPng = path.posix.extname(shown).toLowerCase() === '.png'
  const mend = isPng ? saveAsJpeg : cleanCommand(shown)
  return { found, expected, mend }
}

const words = {
  position: { en: 'a GPS position', ko: 'GPS 위치' },
  place: { en: 'the name of a place', ko: '지역 이름' },
}
const silent = { en: 'a photograph that does not say where it was taken', ko: '찍은 곳이 드러나지 않는 사진' }
const orExport = { en: 'or export it again without its location', ko: '또는 위치 정보를 빼고 다시 내보내세요' }
const and = { en: ' and ', ko: ', ' }

/** Whether a picture says where it was taken: no page shows that, but the repository is public too. */
function judgeWhereabouts(shown: string, embedded: Embedded): Finding | undefined {
  const whereabouts = findWhereabouts(embedded)
  if (whereabouts.length === 0) return undefined
  const found = inEach((language) =>
    whereabouts.map(({ says, within }) => `${words[says][language]} (${within})`).join(and[language]),
  )
  return { found, expected: silent, mend: inLines(cleanCommand(shown), orExport) }
}
