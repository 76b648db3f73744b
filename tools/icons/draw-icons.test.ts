import sharp from 'sharp'
import { expect, test } from 'vitest'
import { icons } from '../../lib/site/icons'
import { drawIcons } from './draw-icons'

const mark = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="#0f7d6c"/></svg>',
)
const drawn = new Map((await drawIcons(mark, '#faf7f0')).map(({ file, bytes }) => [file, bytes]))

async function pixel(png: Buffer | undefined, x: number, y: number): Promise<number[]> {
  const { data } = await sharp(png)
    .ensureAlpha()
    .extract({ left: x, top: y, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [...data]
}

test.each(icons)('$file is a square of $size pixels with the mark in its middle', async ({ file, size }) => {
  const { width, height } = await sharp(drawn.get(file)).metadata()
  expect([width, height]).toEqual([size, size])
  expect(await pixel(drawn.get(file), size / 2, size / 2)).toEqual([15, 125, 108, 255])
})

test('an icon that is shown on its own ground has the colour of the paper, others let through what is behind', async () => {
  expect(await pixel(drawn.get('apple-touch-icon.png'), 0, 0)).toEqual([250, 247, 240, 255])
  expect(await pixel(drawn.get('icon-512.png'), 0, 0)).toEqual([0, 0, 0, 0])
})

test('nothing of the mark lies outside the circle that launchers keep of a maskable icon', async () => {
  const { data, info } = await sharp(drawn.get('icon-maskable-512.png')).raw().toBuffer({ resolveWithObject: true })
  const outside = Array.from({ length: info.width * info.height }, (_, at) => at).filter(
    (at) => Math.hypot((at % 512) - 255.5, Math.floor(at / 512) - 255.5) > 205,
  )
  expect(outside.every((at) => data[at * info.channels] === 250)).toBe(true)
})

test('favicon.ico has the mark in three sizes, each a whole PNG where its entry says', async () => {
  const ico = drawn.get('favicon.ico') ?? Buffer.alloc(0)
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3])
  const sizes = [0, 1, 2].map(async (index) => {
    const entry = 6 + 16 * index
    const start = ico.readUInt32LE(entry + 12)
    const image = ico.subarray(start, start + ico.readUInt32LE(entry + 8))
    const { width, format } = await sharp(image).metadata()
    return [ico.readUInt8(entry), width, format]
  })
  expect(await Promise.all(sizes)).toEqual([
    [16, 16, 'png'],
    [32, 32, 'png'],
    [48, 48, 'png'],
  ])
})
