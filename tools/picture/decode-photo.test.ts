import { setImmediate } from 'node:timers/promises'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { isTone, tones } from '../../lib/model/encoded-photo'
import { createPixelBudget, decodePhoto, nearestTone, type Rgb, tryDecode } from './decode-photo'

describe('decode photo', () => {
  const noise = sharp({
    create: {
      width: 1800,
      height: 300,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
  const end = Buffer.from([0xff, 0xd9])

  test.each([{}, { progressive: true }, { chromaSubsampling: '4:4:4' }])(
    'a JPEG %j that was cut in its data and ends properly is not decoded',
    async (options) => {
      const bytes = await noise.clone().jpeg(options).toBuffer()
      await tryDecode(bytes)
      expect((await decodePhoto(bytes)).height).toBe(300)
      for (const part of [0.3, 0.6, 0.9]) {
        const cut = Buffer.concat([bytes.subarray(0, bytes.length * part), end])
        await expect(tryDecode(cut)).rejects.toThrow('premature end')
        await expect(decodePhoto(cut)).rejects.toThrow('premature end')
      }
    },
  )

  test('a decompression bomb is refused before it is decoded', async () => {
    const bomb = await sharp({
      create: { width: 10_000, height: 6000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer()
    for (const decode of [decodePhoto, tryDecode]) await expect(decode(bomb)).rejects.toThrow('pixel limit')
  })
})

describe('tone', () => {
  test('every tone is nearest to its own colour', () => {
    for (const { name, hex } of tones) {
      const value = Number.parseInt(hex.slice(1), 16)
      expect(nearestTone([value >> 16, (value >> 8) & 255, value & 255])).toBe(name)
    }
  })

  test.each<[string, Rgb, string]>([
    ['black', [0, 0, 0], 'ink'],
    ['white', [255, 255, 255], 'paper'],
    ['PyTorch orange', [238, 76, 44], 'rust'],
    ['a lawn', [80, 110, 50], 'moss'],
    ['a clear sky', [120, 150, 180], 'steel'],
    ['a brick wall', [150, 80, 50], 'rust'],
    ['a dim hall', [40, 48, 78], 'night'],
  ])('%s is nearest to a tone of its own kind', (_, rgb, tone) => {
    expect(nearestTone(rgb)).toBe(tone)
  })

  test('only names of the palette are tones', () => {
    expect(isTone('moss')).toBe(true)
    expect(isTone('mauve')).toBe(false)
    expect(isTone(7)).toBe(false)
  })
})

describe('pixel budget', () => {
  test('work waits for room, in its order; what is larger than the whole runs alone', async () => {
    const budget = createPixelBudget(10)
    const said: string[] = []
    const work = (name: string, pixels: number) =>
      budget(pixels, async () => {
        said.push(`${name} begins`)
        await setImmediate()
        said.push(`${name} ends`)
      })
    await Promise.all([work('4', 4), work('6', 6), work('90', 90), work('1', 1), work('2', 2)])
    expect(said).toEqual([
      '4 begins',
      '6 begins',
      '4 ends',
      '6 ends',
      '90 begins',
      '90 ends',
      '1 begins',
      '2 begins',
      '1 ends',
      '2 ends',
    ])
  })

  test('work that fails gives its room back', async () => {
    const budget = createPixelBudget(10)
    await expect(budget(10, () => Promise.reject(new Error('torn')))).rejects.toThrow('torn')
    expect(await budget(10, async () => 'whole')).toBe('whole')
  })
})
