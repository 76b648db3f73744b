import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { iccProfile, proPhotoRgb } from './icc-fixture'

/** What every tag of the tagged pictures says. */
export const secret = 'SEOUL-KIM-7F3A'

const tags = {
  IFD0: { Make: secret, Model: secret, Software: secret, Artist: secret, Copyright: secret, HostComputer: secret },
  IFD2: { MakerNote: secret, BodySerialNumber: secret, LensModel: secret, UserComment: secret },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '127/1 2/1 0/1' },
}
const xmp = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">${secret}</x:xmpmeta><?xpacket end="w"?>`

/** Pictures with every kind of tag that a camera, a phone or a program writes, by file name. */
export async function taggedPictures(): Promise<Record<string, Buffer>> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const plain = sharp({ create: { width: 60, height: 40, channels: 3, background: '#888', noise } })
  const preview = await plain.clone().resize(16).withExif(tags).jpeg().toBuffer()
  const tagged = plain.clone().withExif(tags).withXmp(xmp)
  return {
    'camera.jpg': withSegments(await tagged.clone().jpeg().toBuffer(), preview),
    'scanner.png': withChunks(await tagged.clone().png().toBuffer()),
    'phone.webp': withRiffChunk(await tagged.clone().withIccProfile('p3').webp().toBuffer()),
  }
}

/** A published format that says all it can: nothing that the site may publish. */
export async function taggedAvif(): Promise<Buffer> {
  const plain: Sharp = sharp({ create: { width: 60, height: 40, channels: 3, background: '#888' } })
  return plain.withExif(tags).withXmp(xmp).withIccProfile('p3').avif().toBuffer()
}

function withSegments(jpeg: Buffer, preview: Buffer): Buffer {
  const position = Buffer.from(`8BIM\x04\x04\0\0\0\0\0\x14\x1c\x02\x5a\0\x0f${secret}\0`, 'latin1')
  const photoshopPreview = Buffer.concat([Buffer.from('8BIM\x04\x0c\0\0\0\0', 'latin1'), preview])
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe0, 'JFIF\0\x01\x02\0\0\x48\0\x48\x01\x01', '\xff\0\0'),
    segment(0xe0, 'JFXX\0\x10', preview),
    segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', `${'0'.repeat(32)}\0\0\0\x0e\0\0\0\0${secret}`),
    segment(0xe2, 'ICC_PROFILE\0\x01\x01', iccProfile(proPhotoRgb, secret)),
    segment(0xe2, 'MPF\0MM\0*\0\0\0\x08', secret),
    segment(0xeb, 'JP\0\x01\0\0\0\x01jumb', `c2pa${secret}`),
    segment(0xed, 'Photoshop 3.0\0', Buffer.concat([position, photoshopPreview])),
    segment(0xfe, '', `taken by ${secret}`),
    jpeg.subarray(2),
    // Multi-picture format: a second picture behind the first, and behind that the film of a motion photo.
    preview,
    Buffer.from(`\0\0\0\x18ftypmp42${secret}`, 'latin1'),
  ])
}

function segment(marker: number, name: string, contents: string | Buffer): Buffer {
  const bytes = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(contents.toString('latin1'), 'latin1')])
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}

function withChunks(png: Buffer): Buffer {
  const header = 8 + 25
  return Buffer.concat([
    png.subarray(0, header),
    chunk('iCCP', Buffer.concat([Buffer.from(`${secret}\0\0`), deflateSync(iccProfile(proPhotoRgb, secret))])),
    chunk('tEXt', Buffer.from(`Author\0${secret}`)),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(secret)])),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)),
    chunk('tIME', Buffer.from([7, 234, 1, 1, 0, 0, 0])),
    chunk('prVt', Buffer.from(secret)),
    png.subarray(header),
    Buffer.from(secret),
  ])
}

function chunk(name: string, contents: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + contents.length)
  bytes.writeUInt32BE(contents.length, 0)
  bytes.write(name, 4, 'latin1')
  contents.copy(bytes, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + contents.length)), 8 + contents.length)
  return bytes
}

function withRiffChunk(webp: Buffer): Buffer {
  const contents = Buffer.from(secret)
  const bytes = Buffer.concat([webp, Buffer.from('prVt'), Buffer.from([contents.length, 0, 0, 0]), contents])
  bytes.writeUInt32LE(bytes.length - 8, 4)
  return bytes
}

/** CRC-32 as PNG chunks carry it: https://www.w3.org/TR/png-3/#D-CRCAppendix */
export function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
