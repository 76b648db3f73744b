import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

const width = 4000
const height = 3000

/** Draws so many photographs of 12 megapixels into a folder, all different, and answers their names. */
export async function drawPhotographs(folder: string, count: number): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const scene = await drawScene()
  const names = Array.from({ length: count }, (_, index) => `${String(index + 1).padStart(3, '0')}.jpg`)
  for (const [index, name] of names.entries()) {
    await sharp(scene, { raw: { width, height, channels: 3 } })
      .flop(index % 2 === 1)
      .flip(index % 4 > 1)
      .modulate({ hue: index * 37, brightness: 0.8 + (index % 5) / 10 })
      .jpeg({ quality: 90 })
      .toFile(join(folder, name))
  }
  return names
}

/** Light that falls off, with structures of every size and grain, so that it compresses as a photograph does. */
async function drawScene(): Promise<Buffer> {
  const light = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><linearGradient id="light" x2="1" y2="1"><stop stop-color="#234"/><stop offset=".5" stop-color="#a76"/><stop offset="1" stop-color="#ffe"/></linearGradient><rect width="100%" height="100%" fill="url(#light)"/></svg>`
  const structures = await Promise.all([500, 100, 25, 5, 2].map(drawStructure))
  const layers = structures.map((input) => ({ input, blend: 'soft-light' as const }))
  return sharp(Buffer.from(light)).flatten().composite(layers).removeAlpha().raw().toBuffer()
}

/** Random blots of about so many pixels. */
async function drawStructure(size: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 45 } as const
  const blots = { width: width / size, height: height / size, channels: 3, background: '#000', noise } as const
  const small = await sharp({ create: blots }).png().toBuffer()
  return sharp(small).resize(width, height).png({ compressionLevel: 1 }).toBuffer()
}
