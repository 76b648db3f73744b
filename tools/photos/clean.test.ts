import sharp from 'sharp'
import { expect, test } from 'vitest'
import { listParts } from '../picture/parts'
import { cleanPhoto } from './clean'

const exif = {
  IFD0: { Make: 'Phone', Model: 'Nine', Artist: 'Jiho Kim' },
  IFD3: { GPSLatitude: '37/1 30/1 0/1', GPSLatitudeRef: 'N', GPSLongitude: '127/1 0/1 0/1', GPSLongitudeRef: 'E' },
}
const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  })

const packet = (inside: string) => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${inside}</rdf:RDF></x:xmpmeta>`

async function clean(bytes: Buffer) {
  const cleaned = await cleanPhoto(bytes)
  if (!cleaned) throw new Error('nothing was cleaned')
  expect(await cleanPhoto(cleaned.bytes), 'cleaning twice changes nothing').toBeUndefined()
  return { ...cleaned, done: cleaned.done.map(({ en, ko }) => `${en} · ${ko}`) }
}

test('a JPEG that only tells too much keeps its pixels bit for bit', async () => {
  const bytes = await noise(300, 200).jpeg({ progressive: true }).withExif(exif).toBuffer()
  const { bytes: cleaned, done, credit } = await clean(Buffer.concat([bytes, Buffer.from('a film of the moment')]))
  expect(done).toMatchInlineSnapshot(`
    [
      "GPS position removed · GPS 위치 지움",
      "camera removed · 카메라 정보 지움",
      "EXIF removed · EXIF 지움",
      "bytes behind the picture removed · 이미지 뒤에 붙은 데이터 지움",
    ]
  `)
  expect(credit).toBe('Jiho Kim')
  expect(await sharp(cleaned).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer())
  expect(cleaned.includes('Exif')).toBe(false)
  expect(cleaned.includes('Phone')).toBe(false)
})
test('every format, with a Korean credit', async () => {
  const told = packet(
    '<dc:creator><rdf:Seq><rdf:li>김지호 &amp; 이제응</rdf:li></rdf:Seq></dc:creator><exif:GPSLatitude>37,30N</exif:GPSLatitude>',
  )
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    const bytes = await noise(60, 40).toFormat(format).withExif(exif).withXmp(told).toBuffer()
    const { bytes: cleaned, credit, located } = await clean(bytes)
    expect({ format, credit, located }).toEqual({ format, credit: '김지호 & 이제응', located: true })
    const { exif: left, xmp, icc } = await sharp(cleaned).metadata()
    expect({ left, icc, gps: xmp?.includes('GPS') }).toEqual({ left: undefined, icc: undefined, gps: false })
  }
})
test('upright, small and in sRGB', async () => {
  const bytes = await noise(3000, 1000).withIccProfile('p3').withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const { done, before, after, bytes: cleaned } = await clean(bytes)
  expect({ done, before, after }).toMatchInlineSnapshot(`
    {
      "after": {
        "height": 2560,
        "width": 853,
      },
      "before": {
        "height": 3000,
        "width": 1000,
      },
      "done": [
        "turned upright · 바로 세움",
        "reduced to 2560 pixels · 2560 픽셀로 줄임",
        "EXIF removed · EXIF 지움",
        "colour profile or previews removed · 색 프로파일 또는 미리 보기 지움",
      ],
    }
  `)
  expect(listParts('jpeg', cleaned).parts.map(({ name }) => name)).not.toContain('APP2')
})
test('colours of print are converted', async () => {
  const bytes = await noise(60, 40).toColourspace('cmyk').jpeg().toBuffer()
  const { bytes: cleaned, done } = await clean(bytes)
  expect(done).toContain('colours converted to sRGB · 색을 sRGB로 바꿈')
  expect((await sharp(cleaned).metadata()).space).toBe('srgb')
})
test('a clean picture of any format is left as it is', async () => {
  for (const format of ['jpeg', 'png', 'webp'] as const) {
    expect(await cleanPhoto(await noise(60, 40).toFormat(format).toBuffer())).toBeUndefined()
  }
})
test('what cannot be cleaned', async () => {
  await expect(
    cleanPhoto(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
  ).rejects.toThrow('it is not a JPEG, PNG or WebP file')
  const bytes = await noise(3000, 20).jpeg().toBuffer()
  await expect(cleanPhoto(bytes.subarray(0, bytes.length / 2))).rejects.toThrow()
})
test('a JPEG cut in its data is not made whole with a grey half', async () => {
  const bytes = await noise(3000, 200).jpeg().toBuffer()
  const cut = Buffer.concat([bytes.subarray(0, bytes.length / 2), bytes.subarray(-2)])
  await expect(cleanPhoto(cut)).rejects.toThrow('premature end')
  const progressive = await noise(300, 200).jpeg({ progressive: true }).withExif(exif).toBuffer()
  const scan = progressive.lastIndexOf(Buffer.from([0xff, 0xda]))
  const between = Buffer.concat([progressive.subarray(0, scan), progressive.subarray(-2)])
  await expect(cleanPhoto(between)).rejects.toThrow('it ends in the middle')
})
test('a strip that is read from top to bottom keeps the width of a page', async () => {
  expect(await cleanPhoto(await noise(300, 3000).jpeg().toBuffer())).toBeUndefined()
  const strip = sharp({ create: { width: 1700, height: 8500, channels: 3, background: '#36c' } })
  const { done, after } = await clean(await strip.jpeg().toBuffer())
  expect({ done, after }).toEqual({
    done: ['reduced to the width of a page · 페이지 너비로 줄임'],
    after: { width: 1600, height: 8000 },
  })
})
