import sharp, { type OutputInfo, type Sharp } from 'sharp'
import { mostPixels, pictureKind } from './picture-kind'
import { nearestTone, type Tone, tones } from './tone'
import { listWidths, type PixelSize, widthSteps } from './variant-sizes'

/** What stands behind a see-through picture: the light page. */
export const paper = tones[tones.length - 1]?.hex

// Photographs are decoded side by side, so one thread each is faster than many for one; no two share a decoded picture.
sharp.concurrency(1)
sharp.cache(false)

/** A photograph's pixels: upright, sRGB, opaque, without metadata, at most as wide as its widest variant. */
export interface DecodedPhoto extends PixelSize {
  /** Of the upright original, in pixels. */
  width: number
  height: number
  tone: Tone
  pixels: Buffer
  info: OutputInfo
}

/** How many pixels a photograph has, by its header. Throws when there is none that can be read. */
export async function countPixels(bytes: Buffer): Promise<number> {
  const { width, height } = await open(bytes).metadata()
  return width * height
}

/** Decodes a JPEG, PNG or WebP. Throws when the bytes are something else, incomplete or above 50 megapixels. */
export async function decodePhoto(bytes: Buffer): Promise<DecodedPhoto> {
  const { upright, image } = await openUpright(bytes)
  image.resize({ width: Math.max(...listWidths(upright)) })
  const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
  const { channels } = await rawPicture(data, info).stats()
  const [red = 0, green = red, blue = red] = channels.map(({ mean }) => mean)
  return { ...upright, tone: nearestTone([red, green, blue]), pixels: data, info }
}

/**
 * Throws what `decodePhoto` would throw of these bytes, in a good half of its time: a large JPEG is decoded at half its size,
 * and nothing is made of the pixels.
 */
export async function tryDecode(bytes: Buffer): Promise<void> {
  const { upright, image } = await openUpright(bytes)
  if (upright.width > Math.max(...widthSteps)) image.resize({ width: Math.ceil(upright.width / 2), kernel: 'nearest' })
  await image.raw({ depth: 'uchar' }).toBuffer()
}

/** Decoded pixels as a picture. */
export function rawPicture(pixels: Buffer, { width, height, channels }: OutputInfo): Sharp {
  return sharp(pixels, { raw: { width, height, channels } })
}

async function openUpright(bytes: Buffer): Promise<{ upright: PixelSize; image: Sharp }> {
  const image = open(bytes)
  const { autoOrient: upright, space, hasProfile } = await image.metadata()
  image.flatten({ background: paper }).toColourspace('srgb')
  // Pictures of 16 bits with a profile are brought to Display P3 first; their colours would stay faded without this.
  if (space === 'rgb16' && hasProfile) image.withIccProfile('srgb')
  return { upright, image }
}

/**
 * What is not a photograph must not reach the decoders for SVG, PDF and the like. A JPEG that was cut within its data and ends
 * properly is a warning to its decoder, which fills the rest with grey.
 */
function open(bytes: Buffer): Sharp {
  const kind = pictureKind(bytes)
  if (!kind || kind === 'avif') throw new Error('it is not a JPEG, PNG or WebP file')
  return sharp(bytes, { autoOrient: true, failOn: 'warning', limitInputPixels: mostPixels })
}
