import path from 'node:path'
import { type FindDecodeError, findDecodeError } from '../photos/decodable'
import { type Embedded, readEmbedded } from '../photos/embedded'
import { isWhole } from '../photos/is-whole'
import { mostPixels, pictureKind } from '../photos/picture-kind'
import { listParts } from '../photos/picture-parts'
import { mostHeight } from '../photos/variant-sizes'
import { moveCommand } from './command'
import { type FoundFile, readablePhotograph, unreadable } from './folder'
import { type ClaimName, isTaken } from './free-names'
import { judgeWeight } from './photo-budget'
import { judgeWhereabouts } from './photo-whereabouts'
import {
  animation,
  empty,
  noPicture,
  strangeFile,
  tooLarge,
  tooTall,
  torn,
  undecodable,
  wrongName,
} from './photo-words'
import { type Problem, printable } from './problem'
import { readBytes } from './read-bytes'
import { type Finding, problemOf, shownPlace } from './source'
import { nameStrangeFile } from './strange-file'

/** What photographs may be, with the extensions of each. */
const taken = {
  jpeg: { name: 'JPEG', extensions: ['jpg', 'jpeg'] },
  png: { name: 'PNG', extensions: ['png'] },
  webp: { name: 'WebP', extensions: ['webp'] },
} as const

/** How `checkPhoto` finds out what is no part of the photograph. */
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
