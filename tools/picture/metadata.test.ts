import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { checkPhoto } from '../check/photographs/photo-file'
import { preparePhotographs } from '../photos/prepare'
import { say } from '../report/message'
import { listMetadata } from './metadata'
import { secret, taggedAvif, taggedPictures } from './tagged-fixture'

test('every kind of tag is named', async () => {
  const tagged = { ...(await taggedPictures()), 'all.avif': await taggedAvif() }
  const named = Object.entries(tagged).map(([name, bytes]) => `${name}: ${listMetadata(bytes).join(', ')}`)
  expect(named.join('\n')).toMatchInlineSnapshot(`
    "camera.jpg: APP0, APP1, APP2, APP11, APP13, COM, bytes behind the end
    scanner.png: iCCP, tEXt, zTXt, iTXt, tIME, prVt, eXIf, bytes behind the end
    phone.webp: ICCP, EXIF, XMP, prVt
    all.avif: item Exif, item mime, colr rICC, iref"
  `)
})

test('a picture that tells nothing', async () => {
  const plain = sharp({ create: { width: 60, height: 40, channels: 3, background: '#888' } })
  const clear = sharp({ create: { width: 60, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0.5 } } })
  for (const picture of [
    plain.clone().jpeg(),
    plain.clone().jpeg({ mozjpeg: true }),
    plain.clone().png(),
    clear.clone().png({ palette: true }),
    clear.clone().webp(),
    plain.clone().webp({ lossless: true }),
    plain.clone().avif(),
  ]) {
    expect(listMetadata(await picture.toBuffer())).toEqual([])
  }
})

test('what cannot be read may hide anything', async () => {
  expect(listMetadata(Buffer.from('<svg/>'))).toEqual(['no JPEG, PNG, WebP or AVIF'])
  expect(listMetadata(Buffer.from([0xff, 0xd8, 0xff]))).toEqual(['a picture without an end'])
  const plain = sharp({ create: { width: 60, height: 40, channels: 3, background: '#888' } })
  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
    const bytes = await plain.clone().toFormat(format).toBuffer()
    expect(listMetadata(Buffer.concat([bytes, Buffer.from('a film')]))).not.toEqual([])
    for (let length = 0; length < bytes.length; length++)
      expect(listMetadata(bytes.subarray(0, length))).not.toEqual([])
  }
})

test('nothing of what pictures tell is published: no tag, preview, comment or profile in any byte', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'moim-tagged-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const [content = '', cache = '', published = ''] = ['content', 'cache', 'published'].map((name) =>
    path.join(root, name),
  )
  await mkdir(content)
  const tagged = await taggedPictures()
  for (const [name, bytes] of Object.entries(tagged)) {
    expect(bytes.includes(secret)).toBe(true)
    await writeFile(path.join(content, name), bytes)
    const problems = await checkPhoto(content, { path: name, size: bytes.length })
    // Where it was taken is what the check refuses of it, and all that it refuses.
    expect(problems.filter(({ found }) => !/position|place/.test(say(found, 'en')))).toEqual([])
  }
  await preparePhotographs({ content, cache, published, manifest: path.join(root, 'photos.mjs') }, Object.keys(tagged))
  const files = await readdir(published)
  expect(files).toHaveLength(9)
  for (const file of files) {
    const bytes = await readFile(path.join(published, file))
    expect([file, listMetadata(bytes)]).toEqual([file, []])
    for (const word of [secret, 'Exif', 'xmpmeta', '8BIM', 'ICC_PROFILE', 'http']) {
      expect([file, word, bytes.includes(word)]).toEqual([file, word, false])
    }
  }
})
