import { expect, test } from 'vitest'
import { tryDecode } from '../../tools/picture/decode-photo'
import { listMetadata } from '../../tools/picture/metadata'
import { taggedPictures } from '../../tools/picture/tagged-fixture'
import { plainJpeg } from './write-files'

test('of a JPEG only the picture stays', async () => {
  const { 'camera.jpg': camera = Buffer.alloc(0) } = await taggedPictures()
  const scans = camera.subarray(0, camera.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2)
  expect(listMetadata(camera)).toContain('APP1')
  const plain = Buffer.from(await plainJpeg(new Uint8Array(scans)).arrayBuffer())
  expect(listMetadata(plain).filter((part) => /^(?:APP[1-9]|COM)/.test(part))).toEqual([])
  await expect(tryDecode(plain)).resolves.toBeUndefined()
})
