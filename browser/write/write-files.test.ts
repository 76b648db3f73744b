import { diffLines } from 'diff'
import { expect, test } from 'vitest'
import { tryDecode } from '../../tools/picture/decode-photo'
import { listMetadata } from '../../tools/picture/metadata'
import { taggedPictures } from '../../tools/picture/tagged-fixture'
import { listChangedLines, plainJpeg } from './write-files'

test('of a JPEG only the picture stays', async () => {
  const { 'camera.jpg': camera = Buffer.alloc(0) } = await taggedPictures()
  const scans = camera.subarray(0, camera.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2)
  expect(listMetadata(camera)).toContain('APP1')
  const plain = Buffer.from(await plainJpeg(new Uint8Array(scans)).arrayBuffer())
  expect(listMetadata(plain).filter((part) => /^(?:APP[1-9]|COM)/.test(part))).toEqual([])
  await expect(tryDecode(plain)).resolves.toBeUndefined()
})

test('what changed, with two lines around it', () => {
  const before = '1\n2\n3\n4\n5\n6\n7\n8\n9\n'
  const shown = listChangedLines(diffLines(before, before.replace('5', 'five')))
  expect(shown.map(({ line, change }) => `${change[0]} ${line}`)).toEqual([
    's …',
    's 3',
    's 4',
    'r 5',
    'a five',
    's 6',
    's 7',
    's …',
  ])
  expect(listChangedLines(diffLines('a\n', 'a\n'))).toEqual([{ line: '…', change: 'same' }])
})
