import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test, vi } from 'vitest'
import { readDecodableCache } from './decodable'
import { tryDecode } from './decode-photo'

vi.mock('./decode-photo', async (original) => {
  const real = await original<typeof import('./decode-photo')>()
  return { ...real, tryDecode: vi.fn(real.tryDecode) }
})

const folder = await mkdtemp(join(tmpdir(), 'decodable-'))
afterAll(() => rm(folder, { recursive: true }))

const drawn = (background: string) =>
  sharp({ create: { width: 32, height: 32, channels: 3, background } })
    .png()
    .toBuffer()

test('a photograph is decoded once, one that cannot be decoded every time', async () => {
  const file = join(folder, 'cache', 'decodable')
  const [good, gone] = await Promise.all([drawn('#123'), drawn('#456')])
  const torn = Buffer.from(good).fill(0, good.length - 20, good.length - 12)
  const first = await readDecodableCache(file)
  expect(await first.findDecodeError(good)).toBeUndefined()
  expect(await first.findDecodeError(gone)).toBeUndefined()
  expect(await first.findDecodeError(torn)).toContain('png')
  await first.save()
  expect(tryDecode).toHaveBeenCalledTimes(3)

  const second = await readDecodableCache(file)
  expect(await second.findDecodeError(good)).toBeUndefined()
  expect(tryDecode).toHaveBeenCalledTimes(3)
  expect(await second.findDecodeError(torn)).toContain('png')
  expect(tryDecode).toHaveBeenCalledTimes(4)
  await second.save()
  expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(1)
})

test('a cache that cannot be written costs a decoding and nothing else', async () => {
  const { findDecodeError, save } = await readDecodableCache(folder)
  expect(await findDecodeError(await drawn('#789'))).toBeUndefined()
  await expect(save()).resolves.toBeUndefined()
})
