import sharp, { type Sharp } from 'sharp'
import type { InEach } from '../check/said'
import { authorLanguage } from '../environment'
import { byteBudget, cleanSize, longSide } from './budget'
import { redrawn, refused } from './clean-words'
import { creditPacket, findCredit } from './credit'
import { type Embedded, readEmbedded } from './embedded'
import { isWhole } from './is-whole'
import { listParts, type PicturePart } from './parts'
import { listParts as listPictureParts } from './picture-parts'
import { isDrawn, listRemains } from './remains'
import type { PixelSize } from './variant-sizes'
import { findWhereabouts } from './whereabouts'

const xmpHeader = Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1')

/** A photograph that was cleaned. */
export interface CleanedPhoto {
  bytes: Buffer
  before: { width: number; height: number }
  after: { width: number; height: number }
  /** What was taken away or changed, as words for a list. */
  done: InEach[]
  credit: string | undefined
  /** Whether it said where it was taken. */
  located: boolean
}

/**
 * A photograph upright, in sRGB, of the size that `cleanSize` says, and without anything embedded but a credit; nothing when
 * it is all that already, so that cleaning twice changes nothing. Pixels that need no change are kept as they are in a JPEG and
 * a PNG. Throws when the bytes are damaged, an animation, or no JPEG, PNG or WebP.
 */
export async function cleanPhoto(bytes: Buffer): Promise<CleanedPhoto | undefined> {
  const embedded = await readEmbedded(bytes)
  const { format, pages = 1, autoOrient: upright } = embedded.metadata
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') throw new Error(refused.kind[authorLanguage()])
  if (!isWhole(format, listPictureParts(format, bytes), bytes)) throw new Error(refused.torn[authorLanguage()])
  const parts = listParts(bytes)
  if (pages > 1 || parts.some(({ name }) => name === 'acTL')) throw new Error(refused.animation[authorLanguage()])

  const credit = findCredit(embedded)
  const packet = creditPacket(credit)
  const redrawing = reasonsToRedraw(bytes, embedded)
  const remains = listRemains(parts, embedded, packet)
  if (redrawing.length === 0 && remains.length === 0) return undefined

  const strip = format === 'jpeg' && redrawing.length === 0
  const cleaned = strip ? stripJpeg(parts, packet) : await redraw(bytes, cleanSize(upright), format, packet)
  const { width, height } = await sharp(cleaned).metadata()
  const named = [credit.creator, credit.rights].filter(Boolean).join(', ')
  return {
    bytes: cleaned,
    before: { width: upright.width, height: upright.height },
    after: { width, height },
    done: [...redrawing, ...remains],
    credit: named || undefined,
    located: findWhereabouts(embedded).length > 0,
  }
}

function reasonsToRedraw(bytes: Buffer, { metadata }: Embedded): InEach[] {
  const { autoOrient: upright, orientation = 1, space, icc, format } = metadata
  const size = cleanSize(upright)
  const reduced = size.height > longSide ? redrawn.narrowed : redrawn.reduced
  // A PNG would not become smaller: it keeps every pixel.
  const heavy = format === 'jpeg' && bytes.length > byteBudget
  return [
    ...(orientation === 1 ? [] : [redrawn.upright]),
    ...(size.width < upright.width || size.height < upright.height ? [reduced] : heavy ? [redrawn.compressed] : []),
    ...(space === 'cmyk' || (icc && !isSrgb(icc)) ? [redrawn.colours] : []),
  ]
}

/** By the name in the profile, which stands there in ASCII (version 2) or in UTF-16 (version 4). */
function isSrgb(icc: Buffer): boolean {
  return icc.includes('sRGB', 0, 'latin1') || icc.includes('\0s\0R\0G\0B', 0, 'latin1')
}

async function redraw(
  bytes: Buffer,
  size: PixelSize,
  format: 'jpeg' | 'png' | 'webp',
  packet: string | undefined,
): Promise<Buffer> {
  // A JPEG cut in its data is only a warning, and would be whole again with a grey half.
  const upright = sharp(bytes, { autoOrient: true, failOn: 'warning' })
    .resize({ ...size, fit: 'fill' })
    .toColourspace('srgb')
  const credited = packet ? upright.withXmp(packet) : upright
  const encoders: Record<typeof format, (image: Sharp) => Sharp> = {
    jpeg: (image) => image.jpeg({ quality: 90, mozjpeg: true }),
    png: (image) => image.png({ compressionLevel: 9 }),
    webp: (image) => image.webp({ quality: 90, effort: 5 }),
  }
  return encoders[format](credited).toBuffer()
}

/** The same picture, bit for bit, between fewer segments. */
function stripJpeg(parts: PicturePart[], packet: string | undefined): Buffer {
  const picture = parts.filter(isDrawn).map((part) => part.bytes)
  const [start = Buffer.alloc(0), ...others] = picture
  return Buffer.concat([start, ...(packet ? [xmpSegment(packet)] : []), ...others])
}

function xmpSegment(packet: string): Buffer {
  const body = Buffer.concat([xmpHeader, Buffer.from(packet)])
  const header = Buffer.from([0xff, 0xe1, 0, 0])
  header.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([header, body])
}
