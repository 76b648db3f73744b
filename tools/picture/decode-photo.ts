import sharp, { type OutputInfo, type Sharp } from 'sharp'
import { type Tone, tones } from '../../lib/model/encoded-photo'
import { pictureKind } from './parts'
import { listWidths, mostPixels, type PixelSize, widthSteps } from './sizes'

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

/**
 * Most pixels that are open at once, besides the bytes of one photograph a core: five photographs of a phone, or one of the
 * largest, which takes 400 MB when it is an interlaced PNG of 16 bits with transparency.
 */
export const pixelsAtOnce = 64_000_000

/**
 * Bounds memory: the pixels of all work under way stay below `most`, in order of arrival. A single piece that is larger
 * waits until it is alone.
 */
export function createPixelBudget(
  most: number,
): <Result>(pixels: number, work: () => Promise<Result>) => Promise<Result> {
  let free = most
  const waiting: { taken: number; begin: () => void }[] = []

  function admit(): void {
    for (let first = waiting[0]; first && first.taken <= free; first = waiting[0]) {
      waiting.shift()
      free -= first.taken
      first.begin()
    }
  }

  return async (pixels, work) => {
    const taken = Math.min(pixels, most)
    await new Promise<void>((begin) => {
      waiting.push({ taken, begin })
      admit()
    })
    try {
      return await work()
    } finally {
      free += taken
      admit()
    }
  }
}

/** Red, green and blue, each from 0 to 255, as in sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** The tone that looks most like a colour. */
export function nearestTone(rgb: Rgb): Tone {
  const wanted = toOklab(rgb)
  let nearest: { name: Tone; distance: number } = { name: 'stone', distance: Number.POSITIVE_INFINITY }
  for (const { name, hex } of tones) {
    const [light, green, blue] = toOklab(fromHex(hex))
    const distance = Math.hypot(light - wanted[0], green - wanted[1], blue - wanted[2])
    if (distance < nearest.distance) nearest = { name, distance }
  }
  return nearest.name
}

function fromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** Björn Ottosson's OKLab, in which equal distances look equally different: https://bottosson.github.io/posts/oklab/ */
function toOklab(rgb: Rgb): [number, number, number] {
  const [red, green, blue] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])]
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ]
}

function linear(value: number): number {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
