import sharp from 'sharp'
import { icons } from '../../lib/site/icons'
import type { Colour } from '../../lib/site/settings'

/** How much of an icon's side the mark takes on a ground of its own: launchers cut a maskable icon to a circle of 80 %. */
const markOnGround = { 'apple-touch-icon.png': 0.72, 'icon-maskable-512.png': 0.56 }

/** The sizes inside `favicon.ico`, in pixels. */
const faviconSizes = [16, 32, 48]

/**
 * The icons that browsers and telephones ask for, drawn from the community's mark: files by their names below `public/`.
 * Those that are shown on a ground of their own get it in the colour of the paper.
 */
export async function drawIcons(mark: Buffer, paper: Colour): Promise<{ file: string; bytes: Buffer }[]> {
  return [
    { file: 'favicon.ico', bytes: iconFile(await Promise.all(faviconSizes.map((size) => drawMark(mark, size)))) },
    ...(await Promise.all(
      icons.map(async ({ file, size }) => ({
        file,
        bytes: isOnGround(file)
          ? await drawOnGround(mark, size, markOnGround[file], paper)
          : await drawMark(mark, size),
      })),
    )),
  ]
}

function isOnGround(file: string): file is keyof typeof markOnGround {
  return Object.hasOwn(markOnGround, file)
}

/** The mark in a square of so many pixels, as PNG. */
function drawMark(mark: Buffer, size: number): Promise<Buffer> {
  const transparent = { r: 0, g: 0, b: 0, alpha: 0 }
  // An SVG is drawn at 72 dots an inch in the size it states; this many make it as large as the largest icon at least.
  return sharp(mark, { density: 1200 })
    .resize(size, size, { fit: 'contain', background: transparent })
    .png({ compressionLevel: 9 })
    .toBuffer()
}

async function drawOnGround(mark: Buffer, size: number, share: number, paper: Colour): Promise<Buffer> {
  return sharp({ create: { width: size, height: size, channels: 3, background: paper } })
    .composite([{ input: await drawMark(mark, Math.round(size * share)) }])
    .png({ compressionLevel: 9 })
    .toBuffer()
}

/**
 * An ICO file of PNG images: a header of 6 bytes, an entry of 16 bytes for each image, then the images. A side of 256
 * pixels is written as 0. Source: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
function iconFile(images: Buffer[]): Buffer {
  const header = Buffer.alloc(6 + 16 * images.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.length, 4)
  let offset = header.length
  for (const [index, image] of images.entries()) {
    const entry = 6 + 16 * index
    // A PNG has its width and height as its first two numbers, behind its signature and the head of its first chunk.
    header.writeUInt8(image.readUInt32BE(16) % 256, entry)
    header.writeUInt8(image.readUInt32BE(20) % 256, entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(image.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += image.length
  }
  return Buffer.concat([header, ...images])
}
