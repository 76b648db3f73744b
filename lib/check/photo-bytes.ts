import path from 'node:path'
import { type Embedded, readEmbedded } from '../photos/embedded'
import { mostPixels, pictureKind } from '../photos/picture-kind'
import { listParts } from '../photos/picture-parts'
import { moveCommand } from './command'
import { type FoundFile, readablePhotograph, unreadable } from './folder'
import { type ClaimName, isTaken } from './free-names'
import { judgeWeight } from './photo-budget'
import { judgeWhereabouts } from './photo-whereabouts'
import { animation, empty, noPicture, strangeFile, tooLarge, torn, undecodable, wrongName } from './photo-words'
import type { Problem } from './problem'
import { readBytes } from './read-bytes'
import { type Finding, problemOf, shownPlace } from './source'
import { nameStrangeFile } from './strange-file'

/** What photographs may be, with the extensions of each. */
const taken = {
  jpeg: { name: 'JPEG', extensions: ['jpg', 'jpeg'] },
  png: { name: 'PNG', extensions: ['png'] },
  webp: { name: 'WebP', extensions: ['webp'] },
} as const

/**
 * What is wrong with the bytes of a photograph: what they are against what the name says, whole, within the budget, at most
 * 50 megapixels, a single picture, and silent about where it was taken. The header is judged before any decoder sees the file.
 * A name that fits the bytes is offered when `claim` gives it.
 */
export async function checkPhoto(folder: string, file: FoundFile, claim: ClaimName = () => true): Promise<Problem[]> {
  const absolute = path.join(folder, file.path)
  const shown = shownPlace(folder, file.path)
  const heavy = judgeWeight(shown, file.size)
  if (heavy) return [problemOf(shown, heavy)]
  try {
    const bytes = readBytes(absolute)
    const finding =
      judgeKind(shown, bytes, (to) => claim(to.slice(shown.length - file.path.length))) ??
      (await judgePicture(shown, bytes))
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
  const { parts, end } = listParts(kind, bytes)
  // A decoder would fill the missing part with grey.
  if (end === undefined) return torn
  // Decoders without APNG show only its first picture and count one page.
  if (parts.some((part) => part.name === 'acTL' || part.name === 'ANIM')) return animation
  return undefined
}

function judgeStrange(bytes: Buffer): Finding {
  if (bytes.length === 0) return empty
  const kind = nameStrangeFile(bytes)
  return kind ? strangeFile(kind) : noPicture
}

async function judgePicture(shown: string, bytes: Buffer): Promise<Finding | undefined> {
  let embedded: Embedded
  try {
    embedded = await readEmbedded(bytes)
  } catch {
    return undecodable()
  }
  const { width = 0, height = 0, pages = 1 } = embedded.metadata
  if (width * height === 0 || width * height > mostPixels) return tooLarge(width, height)
  return pages > 1 ? animation : judgeWhereabouts(shown, embedded)
}
