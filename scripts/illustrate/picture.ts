import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import sharp from 'sharp'
import { seeded } from './random'
import { element } from './svg'

/** A drawing before it is printed. */
export interface Picture {
  /** Where it goes, relative to the root of the project. */
  file: string
  /** Pixels; the long side is 1600. */
  width: number
  height: number
  /** SVG elements, back to front. */
  layers: string[]
  /** Strength of the paper grain: standard deviation in grey levels. */
  grain?: number
}

/** The whole drawing as one SVG document. */
export function document({ width, height, layers }: Picture): string {
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    ...layers,
  )
}

/** Prints the drawing as a JPEG without metadata and answers its size in bytes. */
export async function print(picture: Picture): Promise<number> {
  const { file, width, height } = picture
  await mkdir(dirname(file), { recursive: true })
  const info = await sharp(Buffer.from(document(picture)))
    .flatten({ background: '#ffffff' })
    .composite([
      {
        input: grain(width, height, picture.grain ?? 9),
        raw: { width, height, channels: 3 },
        blend: 'soft-light',
      },
    ])
    .jpeg({ quality: 84, mozjpeg: true })
    .toFile(file)
  return info.size
}

/** Grey noise in blocks of two pixels: finer noise would double the size of the file and show no more. */
function grain(width: number, height: number, deviation: number): Buffer {
  const random = seeded(7)
  const pixels = Buffer.alloc(width * height * 3, 128)
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      const sum = random.between(-1, 1) + random.between(-1, 1) + random.between(-1, 1)
      const level = Math.round(128 + sum * deviation)
      for (const [dx, dy] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const) {
        if (x + dx < width && y + dy < height)
          pixels.fill(level, ((y + dy) * width + x + dx) * 3, ((y + dy) * width + x + dx) * 3 + 3)
      }
    }
  }
  return pixels
}
