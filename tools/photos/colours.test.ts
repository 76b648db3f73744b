import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { photoFormats } from '../../lib/model/encoded-photo'
import { checkPhoto } from '../check/photographs/photo-file'
import { decodePhoto } from '../picture/decode-photo'
import { adobeRgb, iccProfile, proPhotoRgb } from '../picture/icc-fixture'
import { encodeVariant } from './encode'

const colours = ['#c83232', '#50a050', '#3c50b4', '#eeeeee', '#808080', '#202020', '#ee4c2c']
const side = 16
let folder: string
let chart: Buffer

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'moim-colours-'))
  await writeFile(path.join(folder, 'adobe.icc'), iccProfile(adobeRgb, 'Adobe RGB'))
  await writeFile(path.join(folder, 'prophoto.icc'), iccProfile(proPhotoRgb, 'ProPhoto RGB'))
  const fields = colours.map((background, index) => ({
    input: { create: { width: side, height: side, channels: 3 as const, background } },
    left: side * index,
    top: 0,
  }))
  const width = side * colours.length
  chart = await sharp({ create: { width, height: side, channels: 3, background: '#000' } })
    .composite(fields)
    .removeAlpha()
    .png()
    .toBuffer()
})
afterAll(() => rm(folder, { recursive: true }))

const fine = { quality: 100, chromaSubsampling: '4:4:4' }
const wide = (picture: Sharp, name: string) => picture.withIccProfile(name === 'p3' ? name : path.join(folder, name))
const deep = (picture: Sharp) => picture.toColourspace('rgb16')

// Each holds the chart as another camera or program would; the last column is how far off a colour may be, of 255.
test.each<[string, string, (picture: Sharp) => Sharp, number]>([
  ['sRGB', 'jpg', (picture) => picture.jpeg(fine), 3],
  ['progressive', 'jpg', (picture) => picture.jpeg({ ...fine, progressive: true }), 3],
  ['Display P3', 'jpg', (picture) => wide(picture, 'p3').jpeg(fine), 5],
  ['Display P3', 'png', (picture) => wide(picture, 'p3').png(), 3],
  ['Display P3', 'webp', (picture) => wide(picture, 'p3').webp({ lossless: true }), 3],
  ['Adobe RGB', 'jpg', (picture) => wide(picture, 'adobe.icc').jpeg(fine), 5],
  ['ProPhoto RGB', 'jpg', (picture) => wide(picture, 'prophoto.icc').jpeg(fine), 6],
  ['16 bits', 'png', (picture) => deep(picture).png(), 1],
  ['16 bits, Display P3', 'png', (picture) => wide(deep(picture), 'p3').png(), 3],
  ['16 bits, Adobe RGB', 'png', (picture) => wide(deep(picture), 'adobe.icc').png(), 3],
  ['16 bits, ProPhoto RGB', 'png', (picture) => wide(deep(picture), 'prophoto.icc').png(), 3],
  ['a palette', 'png', (picture) => picture.png({ palette: true }), 2],
  ['interlaced', 'png', (picture) => picture.png({ progressive: true }), 1],
])('%s in a .%s file: the check takes it, and its colours come out as they were', async (_, extension, make, most) => {
  const bytes = await make(sharp(chart)).toBuffer()
  await expectTaken(bytes, extension)
  expect(await farthest(bytes, colours)).toBeLessThanOrEqual(most)
})

// Print has fewer colours and other greys; libvips writes these upside down, as Adobe does, and says so.
test.each<[string, (picture: Sharp) => Sharp]>([
  ['with its profile', (picture) => picture.withIccProfile('cmyk')],
  ['without a profile', (picture) => picture],
])('CMYK %s: the check takes it, and colours that ink can show come out nearly as they were', async (_, make) => {
  const bytes = await make(sharp(chart).toColourspace('cmyk')).jpeg(fine).toBuffer()
  await expectTaken(bytes, 'jpg')
  const printable = colours.map((colour) => (['#50a050', '#3c50b4'].includes(colour) ? undefined : colour))
  expect(await farthest(bytes, printable)).toBeLessThanOrEqual(35)
})

test('a wide gamut is stored with other numbers, so that nothing but a conversion gives its colours', async () => {
  for (const name of ['p3', 'adobe.icc', 'prophoto.icc']) {
    const bytes = await wide(sharp(chart), name).png().toBuffer()
    const bare = await sharp(bytes, { ignoreIcc: true }).png().toBuffer()
    expect(await farthest(bare, colours)).toBeGreaterThan(10)
  }
})

test.each([
  ['b-w', 'jpg'],
  ['b-w', 'png'],
  ['grey16', 'png'],
])('greys of %s in a .%s file stay what they were', async (space, extension) => {
  const bytes = await sharp(chart)
    .toColourspace(space)
    .toFormat(extension === 'jpg' ? 'jpeg' : 'png')
    .toBuffer()
  await expectTaken(bytes, extension)
  const greys = colours.map((colour) => (/^#(..)\1\1$/.test(colour) ? colour : undefined))
  expect(await farthest(bytes, greys)).toBeLessThanOrEqual(2)
})

test.each(['png', 'webp'] as const)('what is see-through in a .%s file shows the sheet', async (format) => {
  const clear = { r: 200, g: 50, b: 50, alpha: 0 }
  const width = side * colours.length
  const bytes = await sharp({ create: { width, height: side, channels: 4, background: clear } })
    .toFormat(format)
    .toBuffer()
  await expectTaken(bytes, format)
  expect(
    await farthest(
      bytes,
      colours.map(() => '#efebe2'),
    ),
  ).toBeLessThanOrEqual(2)
})

async function expectTaken(bytes: Buffer, extension: string): Promise<void> {
  const name = `chart.${extension}`
  await writeFile(path.join(folder, name), bytes)
  expect(await checkPhoto(folder, { path: name, size: bytes.length })).toEqual([])
}

/** How far off the decoded colour is that is farthest from the wanted one. Every encoder has to take what was decoded. */
async function farthest(bytes: Buffer, wanted: (string | undefined)[]): Promise<number> {
  const photo = await decodePhoto(bytes)
  const { width, channels } = photo.info
  const distances = wanted.flatMap((colour, index) => {
    if (!colour) return []
    const at = ((side / 2) * width + side * index + side / 2) * channels
    return [1, 3, 5].map((from, channel) => {
      const value = photo.pixels[at + (channels < 3 ? 0 : channel)] ?? Number.NaN
      return Math.abs(value - Number.parseInt(colour.slice(from, from + 2), 16))
    })
  })
  for (const format of photoFormats) expect((await encodeVariant(photo, format, width)).length).toBeGreaterThan(0)
  return Math.max(...distances)
}
