import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decodePhoto, encodeVariant, listWidths, photoHash } from './encoder'
import { photoFormats } from './manifest'

test.each([
  [4000, [480, 800, 1200, 1600]],
  [1600, [480, 800, 1200, 1600]],
  [1000, [480, 800, 1000]],
  [480, [480]],
  [1, [1]],
])('%i pixels wide gives the widths %j', (width, widths) => {
  expect(listWidths(width)).toEqual(widths)
})

test('a name depends on every byte', () => {
  expect(photoHash(Buffer.from('a'))).toMatch(/^[0-9a-f]{12}$/)
  expect(photoHash(Buffer.from('a'))).toBe(photoHash(Buffer.from('a')))
  expect(photoHash(Buffer.from('a'))).not.toBe(photoHash(Buffer.from('b')))
})

test('the same photograph gives the same bytes', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const bytes = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#888', noise } })
    .jpeg()
    .toBuffer()
  for (const format of photoFormats) {
    const [first, second] = [await decodePhoto(bytes), await decodePhoto(bytes)]
    expect(await encodeVariant(first, format, 45)).toEqual(await encodeVariant(second, format, 45))
  }
})

test('a wide gamut is converted, not just relabelled', async () => {
  const red = sharp({ create: { width: 20, height: 20, channels: 3, background: '#c83232' } })
  const wide = await red.withIccProfile('p3').png().toBuffer()
  const stored = await sharp(wide, { ignoreIcc: true }).raw().toBuffer()
  const { pixels } = await decodePhoto(wide)
  expect([...stored.subarray(0, 3)]).not.toEqual([200, 50, 50])
  for (const [index, value] of [200, 50, 50].entries())
    expect(Math.abs((pixels[index] ?? 0) - value)).toBeLessThanOrEqual(2)
})

test('a decompression bomb is refused before it is decoded', async () => {
  const bomb = await sharp({
    create: { width: 10_000, height: 6000, channels: 3, background: '#000' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer()
  await expect(decodePhoto(bomb)).rejects.toThrow('pixel limit')
})
