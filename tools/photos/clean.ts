import sharp, { type Sharp } from 'sharp'
import { type Embedded, findWhereabouts, readEmbedded } from '../picture/embedded'
import { isNeeded } from '../picture/metadata'
import { isWhole, listParts, type PicturePart } from '../picture/parts'
import { byteBudget, cleanSize, longSide, type PixelSize } from '../picture/sizes'
import { authorLanguage, type InEach } from '../report/message'
import { creditPacket, findCredit } from './credit'

const xmpName = 'http://ns.adobe.com/xap/1.0/'

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
  const file = listParts(format, bytes)
  if (!isWhole(format, file, bytes)) throw new Error(refused.cut[authorLanguage()])
  if (pages > 1 || file.parts.some(({ name }) => name === 'acTL')) throw new Error(refused.animation[authorLanguage()])

  const credit = findCredit(embedded)
  const packet = creditPacket(credit)
  const redrawing = reasonsToRedraw(bytes, embedded)
  const foreign = file.parts.filter((part) => !isDrawn(format, part, bytes))
  const end = file.end ?? bytes.length
  if (end < bytes.length) foreign.push({ name: 'behind', start: end, end: bytes.length })
  const removing = listRemoved(foreign, bytes, embedded, packet)
  if (redrawing.length === 0 && removing.length === 0) return undefined

  const keepsPixels = format === 'jpeg' && redrawing.length === 0
  const cleaned = keepsPixels
    ? withoutSegments(bytes, foreign, packet)
    : await redraw(bytes, cleanSize(upright), format, packet)
  const { width, height } = await sharp(cleaned).metadata()
  return {
    bytes: cleaned,
    before: { width: upright.width, height: upright.height },
    after: { width, height },
    done: [...redrawing, ...removing],
    credit: [credit.creator, credit.rights].filter(Boolean).join(', ') || undefined,
    located: findWhereabouts(embedded).length > 0,
  }
}

/** A JPEG of a camera may be coded in more ways than ours; APP14 says how its colours are. */
function isDrawn(kind: 'jpeg' | 'png' | 'webp', part: PicturePart, bytes: Buffer): boolean {
  return isNeeded(kind, part, bytes) || (kind === 'jpeg' && /^(?:SOF|FF|APP14$)/.test(part.name))
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

/** The same picture of a JPEG, bit for bit, without some of its segments and with the packet of its credit. */
function withoutSegments(bytes: Buffer, foreign: PicturePart[], packet: string | undefined): Buffer {
  const kept = [bytes.subarray(0, 2), ...(packet ? [xmpSegment(packet)] : [])]
  let at = 2
  for (const { name, start, end } of foreign) {
    kept.push(bytes.subarray(at, /^(?:APP|COM)/.test(name) ? start - 4 : start))
    at = end
  }
  return Buffer.concat([...kept, bytes.subarray(at)])
}

function xmpSegment(packet: string): Buffer {
  const body = Buffer.from(`${xmpName}\0${packet}`)
  const header = Buffer.from([0xff, 0xe1, 0, 0])
  header.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([header, body])
}

/**
 * What is taken out of a file beside the picture and its credit (`packet`), as words for a list. What people care for is
 * named first: where it was taken, with which camera, and the previews that cropping leaves behind.
 */
function listRemoved(parts: PicturePart[], bytes: Buffer, embedded: Embedded, packet: string | undefined): InEach[] {
  const credit =
    packet && embedded.metadata.xmp?.toString() === packet ? parts.find((part) => isXmp(part, bytes)) : undefined
  const foreign = parts.filter((part) => part !== credit)
  if (foreign.length === 0) return []
  const places = findWhereabouts(embedded).map(({ says }) => says)
  const hasCamera = embedded.exif.some(({ Image, Photo }) => Image?.Make ?? Image?.Model ?? Photo?.BodySerialNumber)
  const previews = embedded.exif.filter(({ Thumbnail }) => Thumbnail?.JPEGInterchangeFormat !== undefined).length
  const words = [
    ...(places.includes('position') ? [held.position] : []),
    ...(places.includes('place') ? [held.place] : []),
    ...(hasCamera ? [held.camera] : []),
    ...(previews > 0 ? [thumbnails(previews)] : []),
    ...foreign.map((part) => wordOf(part, bytes)),
  ]
  const once = new Map(words.map((word) => [word.en, word]))
  return [...once.values()].map(({ en, ko }) => ({ en: `${en} removed`, ko: `${ko} 지움` }))
}

function wordOf(part: PicturePart, bytes: Buffer): InEach {
  if (isXmp(part, bytes)) return same('XMP')
  const { name, start } = part
  if (/^exif$/i.test(name) || bytes.toString('latin1', start, start + 4) === 'Exif') return same('EXIF')
  return names[name] ?? same(name)
}

function isXmp({ name, start }: PicturePart, bytes: Buffer): boolean {
  const begins = (text: string) => bytes.toString('latin1', start, start + text.length) === text
  return (
    name === 'XMP' || (name === 'APP1' && begins(xmpName)) || (/^[iz]TXt$/.test(name) && begins('XML:com.adobe.xmp'))
  )
}

const redrawn = {
  upright: { en: 'turned upright', ko: '바로 세움' },
  reduced: { en: `reduced to ${longSide} pixels`, ko: `${longSide} 픽셀로 줄임` },
  narrowed: { en: 'reduced to the width of a page', ko: '페이지 너비로 줄임' },
  compressed: { en: 'compressed', ko: '압축함' },
  colours: { en: 'colours converted to sRGB', ko: '색을 sRGB로 바꿈' },
} satisfies Record<string, InEach>

/** Why a file cannot be cleaned, to stand behind its name. */
export const refused = {
  kind: { en: 'it is not a JPEG, PNG or WebP file', ko: 'JPEG, PNG, WebP 파일이 아닙니다' },
  cut: { en: 'it ends in the middle', ko: '중간에서 끊긴 파일입니다' },
  animation: { en: 'it is an animation', ko: '움직이는 이미지입니다' },
} satisfies Record<string, InEach>

const held = {
  position: { en: 'GPS position', ko: 'GPS 위치' },
  place: { en: 'name of a place', ko: '지역 이름' },
  camera: { en: 'camera', ko: '카메라 정보' },
} satisfies Record<string, InEach>

const profile = { en: 'colour profile', ko: '색 프로파일' }
const text = { en: 'text', ko: '글' }

const names: Record<string, InEach> = {
  APP0: { en: 'preview', ko: '미리 보기' },
  APP1: same('XMP'),
  APP2: { en: 'colour profile or previews', ko: '색 프로파일 또는 미리 보기' },
  APP13: same('IPTC'),
  COM: { en: 'comment', ko: '주석' },
  iCCP: profile,
  ICCP: profile,
  tEXt: text,
  iTXt: text,
  zTXt: text,
  tIME: { en: 'time', ko: '시각' },
  behind: { en: 'bytes behind the picture', ko: '이미지 뒤에 붙은 데이터' },
}

function same(name: string): InEach {
  return { en: name, ko: name }
}

function thumbnails(amount: number): InEach {
  return amount === 1 ? { en: 'thumbnail', ko: '섬네일' } : { en: `${amount} thumbnails`, ko: `섬네일 ${amount}장` }
}
