import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shownPath } from '../report/shown-path'
import { type PhotoPlaces, type PhotoProgress, preparePhotographs } from './prepare'

describe('prepare photographs', () => {
  let root: string
  let places: PhotoPlaces

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'moim-photos-'))
    const [content, cache, published] = ['content', 'cache', 'public/photos'].map((name) => join(root, name))
    places = {
      content: content ?? '',
      cache: cache ?? '',
      published: published ?? '',
      manifest: join(root, 'photos.mjs'),
    }
    await mkdir(places.content)
  })
  afterEach(() => rm(root, { recursive: true }))

  /** Runs the pipeline on every file that lies in the content folder. */
  async function run(onProgress?: (progress: PhotoProgress) => void) {
    const names = await readdir(places.content, { recursive: true })
    return preparePhotographs(places, names.filter((name) => extname(name) !== '').sort(), onProgress)
  }

  /** What a run that fails says, the content folder called `content`. */
  async function complaint(): Promise<string> {
    const error: unknown = await run().catch((failure: unknown) => failure)
    return String(error).replaceAll(shownPath(places.content), 'content')
  }

  /** A blue picture whose upper left quarter is red. */
  function picture(width: number, height: number): Sharp {
    const quarter = {
      create: {
        width: Math.floor(width / 2),
        height: Math.floor(height / 2),
        channels: 3 as const,
        background: '#ff0000',
      },
    }
    return sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
      { input: quarter, gravity: 'northwest' },
    ])
  }

  async function place(path: string, bytes: Buffer): Promise<void> {
    await mkdir(dirname(join(places.content, path)), { recursive: true })
    await writeFile(join(places.content, path), bytes)
  }

  test('a photograph is offered in three formats at every width it can fill', async () => {
    await place('posts/one/photos/wide.jpg', await picture(900, 600).jpeg().toBuffer())
    const { manifest, photographs, encoded } = await run()
    const photo = manifest['posts/one/photos/wide.jpg']
    expect({ photographs, encoded }).toEqual({ photographs: 1, encoded: 1 })
    expect(photo).toMatchObject({ width: 900, height: 600 })
    expect(photo?.variants.map(({ format, width, height }) => `${format} ${width}x${height}`)).toEqual([
      'avif 480x320',
      'avif 800x533',
      'avif 900x600',
      'webp 480x320',
      'webp 800x533',
      'webp 900x600',
      'jpeg 480x320',
      'jpeg 800x533',
      'jpeg 900x600',
    ])
    for (const { format, width, height, address } of photo?.variants ?? []) {
      expect(address).toMatch(/^\/photos\/[0-9a-f]{12}-\d+\.(?:avif|webp|jpg)$/)
      const file = await sharp(join(root, 'public', address)).metadata()
      expect(file).toMatchObject({ format: format === 'avif' ? 'heif' : format, width, height })
    }
    expect(await readFile(places.manifest, 'utf8')).toMatch(
      /^\/\*\* @type \{import\('\.\.\/lib\/model\/encoded-photo'\)\.PhotoManifest\} \*\/\nexport const photos = \{\n {2}"posts\/one\/photos\/wide\.jpg"/,
    )
  })

  test('a portrait is offered small, apart from the same picture in an album', async () => {
    const bytes = await picture(900, 1200).jpeg().toBuffer()
    await place('people/somebody/portrait.jpg', bytes)
    await place('posts/one/photos/1.jpg', bytes)
    const { manifest } = await run()
    const widthsOf = (path: string) => [...new Set(manifest[path]?.variants.map(({ width }) => width))]
    expect(widthsOf('people/somebody/portrait.jpg')).toEqual([128, 256])
    expect(widthsOf('posts/one/photos/1.jpg')).toEqual([480, 800, 900])
  })

  // What a camera stores for an upright picture: mirrored or not, then turned by so many degrees (EXIF 2.3, 4.6.4).
  test.each([
    [1, false, 0],
    [2, true, 0],
    [3, false, 180],
    [4, true, 180],
    [5, true, 270],
    [6, false, 270],
    [7, true, 90],
    [8, false, 90],
  ])('a photograph stored with EXIF orientation %i is published upright', async (orientation, mirrored, angle) => {
    const upright = await picture(60, 40).png().toBuffer()
    const stored = await sharp(upright).flop(mirrored).png().toBuffer()
    const jpeg = sharp(stored).rotate(angle).withMetadata({ orientation }).jpeg({ quality: 95 })
    await place('posts/one/photos/1.jpg', await jpeg.toBuffer())
    const { manifest } = await run()
    const [photo] = Object.values(manifest)
    expect(photo).toMatchObject({ width: 60, height: 40 })
    for (const { address } of photo?.variants ?? []) {
      const { data, info } = await sharp(join(root, 'public', address))
        .raw()
        .toBuffer({ resolveWithObject: true })
      const colourAt = (x: number, y: number) =>
        (data[(y * info.width + x) * info.channels] ?? 0) > 150 ? 'red' : 'blue'
      expect([address, colourAt(10, 8), colourAt(50, 8), colourAt(10, 32), colourAt(50, 32)]).toEqual([
        address,
        'red',
        'blue',
        'blue',
        'blue',
      ])
    }
  })

  test('no variant carries EXIF, XMP, IPTC or a colour profile, so no position either', async () => {
    const bytes = await picture(64, 48)
      .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 0/1' } })
      .withXmp('<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">Somebody</x:xmpmeta><?xpacket end="w"?>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
    const original = await sharp(bytes).metadata()
    expect([original.exif, original.xmp, original.icc].every(Boolean)).toBe(true)
    await place('posts/one/photos/1.jpg', bytes)
    const { manifest } = await run()
    for (const { address } of Object.values(manifest).flatMap(({ variants }) => variants)) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(join(root, 'public', address)).metadata()
      expect({ address, exif, xmp, iptc, icc, orientation }).toEqual({ address })
      expect((await readFile(join(root, 'public', address))).includes('Somebody')).toBe(false)
    }
  })

  test('PNG with transparency stands on paper, WebP and greyscale pictures are taken, colours become sRGB', async () => {
    const clear = sharp({ create: { width: 50, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    await place('posts/one/photos/clear.png', await clear.png().toBuffer())
    await place('posts/one/photos/small.webp', await picture(50, 30).webp().toBuffer())
    await place('posts/one/photos/grey.JPG', await picture(50, 30).toColourspace('b-w').jpeg().toBuffer())
    await place('posts/one/photos/deep.png', await picture(50, 30).toColourspace('rgb16').png().toBuffer())
    const { manifest } = await run()
    expect(
      Object.entries(manifest).map(
        ([path, { width, height, variants }]) => `${path} ${width}x${height} ${variants.length}`,
      ),
    ).toEqual([
      'posts/one/photos/clear.png 50x30 3',
      'posts/one/photos/deep.png 50x30 3',
      'posts/one/photos/grey.JPG 50x30 3',
      'posts/one/photos/small.webp 50x30 3',
    ])
    expect(manifest['posts/one/photos/clear.png']?.tone).toBe('paper')
    for (const { address } of manifest['posts/one/photos/clear.png']?.variants ?? []) {
      const { isOpaque, channels } = await sharp(join(root, 'public', address)).stats()
      expect(isOpaque).toBe(true)
      for (const [index, value] of [0xef, 0xeb, 0xe2].entries()) {
        expect(Math.abs((channels[index]?.mean ?? 0) - value)).toBeLessThan(3)
      }
    }
  })

  test('an unchanged photograph is not encoded again, and an unchanged manifest not written again', async () => {
    await place('posts/one/photos/1.jpg', await picture(64, 48).jpeg().toBuffer())
    const first = await run()
    const old = new Date('2026-01-01T00:00:00Z')
    const files = await Promise.all((await readdir(places.cache)).map((name) => join(places.cache, name)))
    await Promise.all([...files, places.manifest].map((file) => utimes(file, old, old)))
    await rm(places.published, { recursive: true })
    const second = await run()
    expect(second).toMatchObject({ photographs: 1, encoded: 0, manifest: first.manifest })
    for (const file of [...files, places.manifest]) expect((await stat(file)).mtime).toEqual(old)
    expect(await readdir(places.published)).toHaveLength(3)
  })

  test('a run that was killed is taken up again', async () => {
    await place('posts/one/photos/1.jpg', await picture(64, 48).jpeg().toBuffer())
    const whole = await run()
    const cached = await readdir(places.cache)
    const record = cached.find((name) => name.endsWith('.json')) ?? ''
    const variant = cached.find((name) => name.endsWith('.avif')) ?? ''
    const bytes = await readFile(join(places.cache, variant))

    await rm(join(places.cache, record))
    await writeFile(join(places.cache, `${variant}.1.tmp`), bytes.subarray(0, 10))
    expect(await run()).toMatchObject({ encoded: 1, manifest: whole.manifest })
    expect(await readFile(join(places.cache, variant))).toEqual(bytes)

    await rm(join(places.cache, variant))
    expect(await run()).toMatchObject({ encoded: 1 })
    await writeFile(join(places.cache, record), '{"width":64')
    expect(await run()).toMatchObject({ encoded: 1 })
    expect(await run()).toMatchObject({ encoded: 0 })
  })

  test('the published folder holds what the manifest names and nothing else, never the original', async () => {
    await place('posts/one/photos/1.jpg', await picture(64, 48).jpeg().toBuffer())
    await place('posts/two/photos/1.png', await picture(40, 30).png().toBuffer())
    await run()
    await writeFile(join(places.published, 'left-over.avif'), '')
    await rm(join(places.content, 'posts/two'), { recursive: true })
    const { manifest } = await run()
    const named = Object.values(manifest).flatMap(({ variants }) =>
      variants.map(({ address }) => address.slice('/photos/'.length)),
    )
    expect((await readdir(places.published)).sort()).toEqual(named.sort())
    expect(named).toHaveLength(3)
  })

  test('the same photograph in two folders is encoded once', async () => {
    const bytes = await picture(64, 48).jpeg().toBuffer()
    await place('posts/one/photos/1.jpg', bytes)
    await place('posts/two/photos/copy.jpeg', bytes)
    const steps: PhotoProgress[] = []
    const report = await run((progress) => steps.push(progress))
    expect(report).toMatchObject({ photographs: 2, encoded: 1 })
    expect(steps.map(({ done, total }) => `${done}/${total}`)).toEqual(['1/2', '2/2'])
    const [one, two] = Object.values(report.manifest)
    expect(one).toEqual(two)
  })

  test('every photograph that cannot be decoded is named, and what was published stays', async () => {
    const bytes = await picture(300, 200).jpeg({ quality: 100 }).toBuffer()
    await place('posts/one/photos/good.jpg', bytes)
    await run()
    await place('posts/one/photos/cut.jpg', bytes.subarray(0, bytes.length / 2))
    await place(
      'posts/one/photos/drawing.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    )
    expect(await complaint()).toMatchInlineSnapshot(`
    "Error: content/posts/one/photos/cut.jpg:1:1
      found a picture that cannot be decoded (VipsJpeg: premature end of JPEG image); expected an undamaged picture
      export it again

    content/posts/one/photos/drawing.png:1:1
      found a picture that cannot be decoded (it is not a JPEG, PNG or WebP file); expected an undamaged picture
      export it again

    2 problems in 2 files; nothing was built"
  `)
    expect(await readdir(places.published)).toHaveLength(3)
  })

  test('a photograph that has become a symbolic link is not read', async () => {
    await place('posts/one/photos/1.jpg', await picture(64, 48).jpeg().toBuffer())
    await symlink(join(places.content, 'posts/one/photos/1.jpg'), join(places.content, 'posts/one/photos/2.jpg'))
    expect(await complaint()).toMatchInlineSnapshot(`
    "Error: content/posts/one/photos/2.jpg:1:1
      found nothing readable (ELOOP); expected a photograph that can be read

    1 problem in 1 file; nothing was built"
  `)
  })

  test('a folder without photographs gives an empty manifest', async () => {
    expect(await run()).toMatchObject({ photographs: 0, encoded: 0, manifest: {} })
    expect(await readFile(places.manifest, 'utf8')).toContain('photos = {}')
  })
})
