import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../../picture/tagged-fixture'
import { judge, picture, text } from '../content-fixture'

describe('photo bytes', () => {
  const photo = (bytes: Buffer | string, name = '01.jpg') =>
    judge({
      'posts/recap/en.md': text('posts', '', `![The empty hall](photos/${name})`),
      [`posts/recap/photos/${name}`]: bytes,
    })
  const noise = sharp({
    create: {
      width: 200,
      height: 200,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })

  const end = Buffer.from([0xff, 0xd9])

  test('whole pictures', async () => {
    expect(await photo(await picture())).toBe('')
    expect(
      await photo(
        await noise
          .clone()
          .jpeg({ progressive: true })
          .withExif({ IFD0: { Copyright: 'A' } })
          .toBuffer(),
        'a.jpeg',
      ),
    ).toBe('')
    expect(await photo(await picture('png'), 'a.png')).toBe('')
    expect(await photo(await picture('webp'), 'a.webp')).toBe('')
  })
  test.each([
    ['\0\0\0\u0018ftypheic', 'a HEIC picture'],
    ['\0\0\0\u0018ftypmif1\0\0\0\0mif1heic', 'a HEIC picture'],
    ['\0\0\0\u0018ftypmif1\0\0\0\0mif1avif', 'an AVIF picture'],
    ['\0\0\0\u0018ftypisom', 'a video'],
    ['GIF89a', 'a GIF picture'],
    ['II*\0\b\0\0\0', 'a TIFF or camera raw picture'],
    ['MM\0*\0\0\0\b', 'a TIFF or camera raw picture'],
    ['PK\u0003\u0004', 'a zip file'],
    ['%PDF-1.7', 'a PDF document'],
    ['<?xml version="1.0"?>\n<svg>', 'an SVG drawing'],
    ['<!DOCTYPE html><p>Not found', 'a web page'],
    ['version https://git-lfs.github.com/spec/v1', 'a pointer of Git LFS'],
    ['Once upon a time', 'bytes that are no picture'],
  ])('%j under the name of a photograph', async (start, kind) => {
    for (const name of ['01.jpg', '01.png', '01.webp'])
      expect(await photo(start, name)).toContain(`found ${kind}; expected a JPEG, PNG or WebP picture`)
  })
  test('a picture that ends in the middle', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const bytes = await noise.clone().toFormat(format).toBuffer()
      const said = await photo(bytes.subarray(0, bytes.length / 2), `a.${format}`)
      expect(said).toContain('found a file that ends in the middle; expected a whole picture')
      for (const cut of [12, 40, bytes.length - 2])
        expect(await photo(bytes.subarray(0, cut), `a.${format}`)).toContain('found a file that ends in the middle')
    }
  })
  test('a JPEG that was cut in its data and ends properly', async () => {
    const bytes = await noise.clone().jpeg().toBuffer()
    const cut = Buffer.concat([bytes.subarray(0, bytes.length * 0.6), end])
    expect(await photo(cut)).toMatchInlineSnapshot(`
      "content/posts/recap/photos/01.jpg:1:1
        found a file that ends in the middle; expected a whole picture
        copy it here once more"
    `)
  })
  test('a progressive JPEG that was cut between two scans and ends properly', async () => {
    const bytes = await noise.clone().jpeg({ progressive: true }).toBuffer()
    const scans = [...bytes.toString('latin1').matchAll(/\xff\xda/g)].map(({ index }) => index)
    expect(scans.length).toBeGreaterThan(4)
    for (const scan of scans.slice(1))
      expect(await photo(Buffer.concat([bytes.subarray(0, scan), end]))).toContain(
        'found a file that ends in the middle',
      )
  })
  test('a PNG and a WebP whose data is cut or damaged within a whole file', async () => {
    const png = await noise.clone().png().toBuffer()
    const cut = Buffer.concat([png.subarray(0, png.length / 2), png.subarray(-12)])
    expect(await photo(cut, 'a.png')).not.toBe('')
    const damaged = Buffer.from(png)
    damaged.fill(0x55, 10_000, 10_040)
    expect(await photo(damaged, 'a.png')).toContain('found a picture that cannot be decoded (')
    const webp = await noise.clone().webp({ lossless: true }).toBuffer()
    const half = Buffer.from(webp.subarray(0, 20 + Math.floor(webp.length / 4) * 2))
    half.writeUInt32LE(half.length - 8, 4)
    half.writeUInt32LE(half.length - 20, 16)
    expect(await photo(half, 'a.webp')).toContain('found a picture that cannot be decoded (')
  })
  test('a picture so tall that nothing could be seen in it, and one that is drawn smaller', async () => {
    const drawn = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#36c' } })
        .greyscale()
        .png({ compressionLevel: 1 })
        .toBuffer()
    expect(await photo(await drawn(320, 60_000), 'a.png')).toMatchInlineSnapshot(`
      "content/posts/recap/photos/a.png:1:1
        found 320 × 60000 pixels; expected at most 16383 pixels of height at this width
        cut it into several pictures, one below the other"
    `)
    expect(await photo(await drawn(600, 20_000), 'a.png')).toBe('')
    expect(await photo(await drawn(3, 16_383), 'a.png')).toBe('')
    expect(await photo(await drawn(30_000, 3), 'a.png')).toBe('')
    const onItsSide = sharp(await drawn(60_000, 320)).withMetadata({ orientation: 6 })
    expect(await photo(await onItsSide.png().toBuffer(), 'a.png')).toContain('found 320 × 60000 pixels')
  })
  test('a preview inside a picture has an end of its own, which is not the end of the picture', async () => {
    const bytes = await noise.clone().jpeg().toBuffer()
    const preview = Buffer.concat([
      Buffer.from('\xff\xe1\0\x0eExif\0\0', 'latin1'),
      Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9]),
    ])
    const camera = Buffer.concat([bytes.subarray(0, 2), preview, bytes.subarray(2)])
    expect(await photo(camera)).toBe('')
    expect(await photo(camera.subarray(0, camera.length - 2))).toContain('found a file that ends in the middle')
  })
  test('what a phone appends to a picture, such as a film or a second picture, is no mistake', async () => {
    const bytes = await noise.clone().jpeg().toBuffer()
    expect(await photo(Buffer.concat([bytes, Buffer.from('\0\0\0\x18ftypmp42'), bytes]))).toBe('')
  })
  test('a header that lies', async () => {
    const bytes = await picture('png')
    bytes.fill(0xff, 16, 29)
    expect(await photo(bytes, 'a.png')).toMatchInlineSnapshot(`
      "content/posts/recap/photos/a.png:1:1
        found a picture that cannot be decoded; expected an undamaged picture
        export it again"
    `)
  })
  test('too many pixels, without decoding them', async () => {
    const bytes = await picture('png')
    const bomb = Buffer.from(bytes)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
    expect(await photo(bomb, 'a.png')).toMatchInlineSnapshot(`
      "content/posts/recap/photos/a.png:1:1
        found 60000 × 60000 pixels; expected at most 50 megapixels
        export it from a photo program with its longer side at 2560 pixels"
    `)
  })
  test('an animation', async () => {
    const colours = await Promise.all(
      ['#f00', '#0f0'].map((background) =>
        sharp({ create: { width: 8, height: 8, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const frames = await sharp(colours, { join: { animated: true } })
      .webp()
      .toBuffer()
    expect(await photo(frames, 'a.webp')).toMatchInlineSnapshot(`
      "content/posts/recap/photos/a.webp:1:1
        found an animation; expected a single picture"
    `)
    const still = await picture('png')
    const control = Buffer.from('\0\0\0\bacTL\0\0\0\u0002\0\0\0\0\0\0\0\0', 'latin1')
    control.writeUInt32BE(crc32(control.subarray(4, 16)), 16)
    expect(await photo(Buffer.concat([still.subarray(0, 33), control, still.subarray(33)]), 'a.png')).toContain(
      'found an animation',
    )
  })
  test('too many bytes', async () => {
    expect(await photo(Buffer.concat([await picture(), Buffer.alloc(15_000_000)]))).toMatchInlineSnapshot(`
      "content/posts/recap/photos/01.jpg:1:1
        found 15.0 MB; expected at most 6 MB, because git keeps every byte for ever
        run: npm run photos -- clean content/posts/recap/photos/01.jpg"
    `)
  })
})

describe('photo whereabouts', () => {
  const photo = (bytes: Buffer, name = '01.jpg') =>
    judge({
      'posts/recap/en.md': text('posts', '', `![Two chairs](photos/${name})`),
      [`posts/recap/photos/${name}`]: bytes,
    })

  const image = sharp({ create: { width: 90, height: 60, channels: 3, background: '#a52' } })
  const position = { IFD3: { GPSLatitude: '37/1 30/1 0/1', GPSLongitude: '127/1 0/1 0/1' } }
  const packet = (inside: string) => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${inside}</rdf:RDF></x:xmpmeta>`

  test('a position, in every format', async () => {
    expect(await photo(await image.clone().jpeg().withExif(position).toBuffer())).toMatchInlineSnapshot(`
      "content/posts/recap/photos/01.jpg:1:1
        found a GPS position (EXIF); expected a photograph that does not say where it was taken
        run: npm run photos -- clean content/posts/recap/photos/01.jpg
        or export it again without its location"
    `)
    for (const format of ['png', 'webp'] as const) {
      const bytes = await image.clone().toFormat(format).withExif(position).toBuffer()
      expect(await photo(bytes, `a.${format}`)).toContain('found a GPS position (EXIF)')
    }
  })
  test('a position or the name of a place in XMP', async () => {
    const said = (inside: string) => image.clone().png().withXmp(packet(inside)).toBuffer()
    expect(await photo(await said('<a exif:GPSLatitude="37,30N"/>'), 'a.png')).toContain('found a GPS position (XMP)')
    expect(await photo(await said('<photoshop:City>Seoul</photoshop:City>'), 'a.png')).toContain(
      'found the name of a place (XMP)',
    )
    expect(await photo(await said('<photoshop:City></photoshop:City>'), 'a.png')).toBe('')
  })
  test('the name of a place in IPTC', async () => {
    const city = Buffer.from([0x1c, 2, 90, 0, 5, ...Buffer.from('Seoul'), 0])
    const size = Buffer.from([0, 0, 0, city.length - 1])
    const block = Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), size, city])
    const bytes = await image.clone().jpeg().toBuffer()
    const segment = Buffer.concat([Buffer.from([0xff, 0xed, 0, block.length + 2]), block])
    const tagged = Buffer.concat([bytes.subarray(0, 2), segment, bytes.subarray(2)])
    expect(await photo(tagged)).toMatchInlineSnapshot(`
      "content/posts/recap/photos/01.jpg:1:1
        found the name of a place (IPTC); expected a photograph that does not say where it was taken
        run: npm run photos -- clean content/posts/recap/photos/01.jpg
        or export it again without its location"
    `)
  })
  test('the preview behind a picture tells as much as the picture', async () => {
    const preview = await image.clone().jpeg().withExif(position).toBuffer()
    expect(await photo(Buffer.concat([await image.clone().jpeg().toBuffer(), preview]))).toContain(
      'found a GPS position',
    )
  })
  test('a camera and a name alone are no place', async () => {
    expect(
      await photo(
        await image
          .clone()
          .jpeg()
          .withExif({ IFD0: { Make: 'Phone', Artist: 'Jiho' } })
          .toBuffer(),
      ),
    ).toBe('')
  })
})
