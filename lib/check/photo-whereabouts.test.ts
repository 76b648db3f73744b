import sharp from 'sharp'
import { expect, test } from 'vitest'
import { judgeInBoth, text } from './content-fixture'

const photo = (bytes: Buffer, name = '01.jpg') =>
  judgeInBoth({
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
      or export it again without its location
      지금: GPS 위치 (EXIF) → 필요: 찍은 곳이 드러나지 않는 사진
      실행할 명령: npm run photos -- clean content/posts/recap/photos/01.jpg
      또는 위치 정보를 빼고 다시 내보내세요"
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
      or export it again without its location
      지금: 지역 이름 (IPTC) → 필요: 찍은 곳이 드러나지 않는 사진
      실행할 명령: npm run photos -- clean content/posts/recap/photos/01.jpg
      또는 위치 정보를 빼고 다시 내보내세요"
  `)
})
test('the preview behind a picture tells as much as the picture', async () => {
  const preview = await image.clone().jpeg().withExif(position).toBuffer()
  expect(await photo(Buffer.concat([await image.clone().jpeg().toBuffer(), preview]))).toContain('found a GPS position')
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
