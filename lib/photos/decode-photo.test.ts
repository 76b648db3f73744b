import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decodePhoto, tryDecode } from './decode-photo'

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
