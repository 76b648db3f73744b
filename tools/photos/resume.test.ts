import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test, vi } from 'vitest'
import { encodeVariant } from './encode'
import { preparePhotographs } from './prepare'

vi.mock('./encode', async (original) => {
  const encoder = await original<typeof import('./encode')>()
  return { ...encoder, encodeVariant: vi.fn(encoder.encodeVariant) }
})

test('a run that was killed half way encodes only the rest, and the site is the same', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'moim-resume-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const places = (cache: string) => ({
    content: path.join(root, 'content'),
    cache: path.join(root, cache),
    published: path.join(root, `${cache}-published`),
    manifest: path.join(root, 'photos.mjs'),
  })
  await mkdir(path.join(root, 'content'))
  const names = ['1.jpg', '2.jpg', '3.jpg']
  for (const [index, name] of names.entries()) {
    const picture = sharp({ create: { width: 500 + index, height: 300, channels: 3, background: '#345' } })
    await writeFile(path.join(root, 'content', name), await picture.jpeg().toBuffer())
  }
  const encode = vi.mocked(encodeVariant)
  const whole = await preparePhotographs(places('whole'), names)
  const all = encode.mock.calls.length
  expect(all).toBe(18)

  encode.mockClear()
  const original = encode.getMockImplementation()
  let finished = 0
  encode.mockImplementation(async (...photo) => {
    if (finished === 7) throw new Error('killed')
    finished += 1
    if (!original) throw new Error('no encoder')
    return original(...photo)
  })
  await expect(preparePhotographs(places('killed'), names)).rejects.toThrow('killed')
  expect(await readdir(path.join(root, 'killed-published')).catch(() => [])).toEqual([])

  encode.mockClear()
  if (original) encode.mockImplementation(original)
  const resumed = await preparePhotographs(places('killed'), names)
  expect(encode.mock.calls.length).toBe(all - finished)
  expect(resumed.manifest).toEqual(whole.manifest)
  expect(await readdir(path.join(root, 'killed-published'))).toEqual(await readdir(path.join(root, 'whole-published')))
})
