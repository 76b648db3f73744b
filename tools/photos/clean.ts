import sharp, { type Sharp } from 'sharp'
import { type Embedded, findWhereabouts, readEmbedded } from '../picture/embedded'
import { isWhole } from '../picture/is-whole'
import { byteBudget, cleanSize, longSide } from '../picture/kind'
import { listParts as listPictureParts } from '../picture/parts'
import type { PixelSize } from '../picture/variant-sizes'
import { authorLanguage, type InEach } from '../report/message'
import { held, redrawn, refused, removed, same, thumbnails, parts as words } from './clean-words'
import { creditPacket, findCredit } from './credit'
import { listParts, type PicturePart } from './parts'

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

/** The parts a picture is drawn from, in any of the three formats; `VP8X` says which others there are. */
const drawn = new Set([
  ...['DATA', 'SCAN', 'APP14'],
  ...['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'sRGB', 'gAMA', 'cHRM', 'sBIT', 'bKGD', 'pHYs'],
  ...['VP8 ', 'VP8L', 'VP8X', 'ALPH'],
])

/**
 * What a file holds beside the picture and its credit (`packet`), as words for a list; none when it is clean. What people
 * care for is named first: where it was taken, with which camera, and the previews that cropping leaves behind.
 */
export function listRemains(parts: PicturePart[], embedded: Embedded, packet: string | undefined): InEach[] {
  const credit = packet && embedded.metadata.xmp?.toString() === packet ? parts.find(isXmp) : undefined
  const foreign = parts.filter((part) => part !== credit && !isDrawn(part))
  const told = new Map<string, InEach>()
  const tell = (word: InEach) => told.set(word.en, word)
  if (foreign.length === 0) return []
  const places = findWhereabouts(embedded)
  if (places.some(({ says }) => says === 'position')) tell(held.position)
  if (places.some(({ says }) => says === 'place')) tell(held.place)
  if (embedded.exif.some(({ Image, Photo }) => Image?.Make ?? Image?.Model ?? Photo?.BodySerialNumber))
    tell(held.camera)
  const previews = embedded.exif.filter(({ Thumbnail }) => Thumbnail?.JPEGInterchangeFormat !== undefined).length
  if (previews > 0) tell(thumbnails(previews))
  for (const part of foreign) tell(wordOf(part))
  return [...told.values()].map(removed)
}

/** A JFIF header of 18 bytes says only the density, a longer one holds a preview; APP14 says how the colours are coded. */
export function isDrawn({ name, bytes }: PicturePart): boolean {
  return drawn.has(name) || (name === 'APP0' && bytes.length === 18 && bytes.toString('latin1', 4, 8) === 'JFIF')
}

function wordOf(part: PicturePart): InEach {
  if (isXmp(part)) return same('XMP')
  if (part.name === 'APP0') return held.preview
  const isExif = part.name === 'eXIf' || part.name === 'EXIF' || part.bytes.toString('latin1', 4, 8) === 'Exif'
  return isExif ? same('EXIF') : (words[part.name] ?? same(part.name))
}

function isXmp({ name, bytes }: PicturePart): boolean {
  if (name === 'APP1') return bytes.toString('latin1', 4, 32) === 'http://ns.adobe.com/xap/1.0/'
  return name === 'XMP ' || (/^[iz]TXt$/.test(name) && bytes.toString('latin1', 8, 25) === 'XML:com.adobe.xmp')
}
