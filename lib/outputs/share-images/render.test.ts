import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ShareDesign } from './design'
import { designs } from './design-fixture'
import { renderShareImage } from './render'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'share-image-'))
  const photo = { create: { width: 1200, height: 800, channels: 3, background: '#00ff00' } } as const
  await sharp(photo).jpeg().toFile(join(folder, '03-1200.jpg'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

function places(cache: string) {
  return { cache: join(folder, cache), publishedPhotos: folder }
}

function designWith(kind: ShareDesign['kind'], hasPhoto = false): ShareDesign {
  const found = designs.find((design) => design.kind === kind && 'photo' in design === hasPhoto)
  if (!found) throw new Error(`The fixture has no ${kind}`)
  return found
}

test('a PNG of the recommended size; the same design gives the same bytes', async () => {
  const first = await readFile(await renderShareImage('a.png', designWith('talk'), places('one')))
  const second = await readFile(await renderShareImage('a.png', designWith('talk'), places('two')))
  expect(first.equals(second)).toBe(true)
  expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
})

test('what has been drawn once comes from the cache, and nothing else is left there', async () => {
  const where = places('cached')
  await renderShareImage('b.png', designWith('event'), where)
  expect(await readdir(where.cache)).toEqual(['b.png'])
  await writeFile(join(where.cache, 'b.png'), 'kept')
  expect(await readFile(await renderShareImage('b.png', designWith('event'), where), 'utf8')).toBe('kept')
})

test('a post with a photograph is a JPEG with the photograph at its right edge', async () => {
  const bytes = await readFile(await renderShareImage('c.jpg', designWith('post', true), places('photo')))
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true })
  expect((await sharp(bytes).metadata()).format).toBe('jpeg')
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)]
  const [red = 255, green = 0, blue = 255] = at(1199, 300)
  expect(green - Math.max(red, blue)).toBeGreaterThan(200)
  expect(Math.min(...at(20, 20))).toBeGreaterThan(230)
})
