import sharp from 'sharp'
import { expect, test } from 'vitest'
import { photoFormats } from '../../lib/model/encoded-photo'
import { decodePhoto } from '../picture/decode-photo'
import { encodeVariant, photoHash } from './encode'

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

test('a photograph too tall for a format is drawn as tall as it can be', async () => {
  const tall = await sharp({ create: { width: 60, height: 20_000, channels: 3, background: '#36c' } })
    .png()
    .toBuffer()
  const photo = await decodePhoto(tall)
  for (const format of photoFormats) {
    const { width, height } = await sharp(await encodeVariant(photo, format, 49)).metadata()
    expect([width, height]).toEqual([49, 16_333])
  }
})
