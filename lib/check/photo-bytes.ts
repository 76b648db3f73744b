import { constants } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { moveCommand } from './command'
import { type FoundFile, unreadable } from './folder'
import type { Problem } from './problem'
import { type Finding, problemOf, shownPlace } from './source'

const largestPhoto = 15_000_000
const mostPixels = 50_000_000

const extensions: Record<string, string[]> = { JPEG: ['jpg', 'jpeg'], PNG: ['png'], WebP: ['webp'] }

/**
 * What is wrong with the bytes of a photograph: what they are against what the name says, whole, at most 15 MB and 50
 * megapixels, and a single picture. The header is judged before any decoder sees the file.
 */
export async function checkPhoto(folder: string, file: FoundFile): Promise<Problem[]> {
  const absolute = path.join(folder, file.path)
  const shown = shownPlace(folder, file.path)
  if (file.size > largestPhoto) {
    const found = `${(file.size / 1e6).toFixed(1)} MB`
    const mend = 'export it again at most 4000 pixels wide'
    return [problemOf(shown, { found, expected: `at most ${largestPhoto / 1e6} MB`, mend })]
  }
  try {
    const bytes = await readFile(absolute, { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) })
    const finding = judgeKind(shown, bytes) ?? (await judgePicture(bytes))
    return finding ? [problemOf(shown, finding)] : []
  } catch (error) {
    return [unreadable(absolute, error, 'a photograph that can be read')]
  }
}

function judgeKind(shown: string, bytes: Buffer): Finding | undefined {
  const extension = path.posix.extname(shown).slice(1).toLowerCase()
  const kind = kindOf(bytes)
  const [proper = '', ...others] = (kind && extensions[kind]) || []
  if (proper === extension || others.includes(extension)) {
    return isWhole(kind, bytes)
      ? undefined
      : { found: 'a file that ends in the middle', expected: 'a whole picture', mend: 'copy it here once more' }
  }
  if (proper === '') {
    const expected = 'a JPEG, PNG or WebP picture'
    return {
      found: kind ?? 'bytes that are no picture',
      expected,
      ...(kind && { mend: 'export it from a photo program as JPEG' }),
    }
  }
  const to = `${shown.slice(0, -extension.length)}${proper}`
  return { found: `a ${kind} picture`, expected: `what its name says (.${extension})`, mend: moveCommand(shown, to) }
}

/** What the first bytes say a picture is: the kinds that are taken, and those people bring by mistake. */
function kindOf(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 512).toString('latin1')
  if (start.startsWith('\xff\xd8\xff')) return 'JPEG'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'WebP'
  if (start.startsWith('GIF8')) return 'a GIF picture'
  if (/^.{4}ftyp(heic|heix|hevc|mif1|msf1)/s.test(start)) return 'a HEIC picture'
  if (/^.{4}ftypavi/s.test(start)) return 'an AVIF picture'
  if (/<svg[\s>]/i.test(start)) return 'an SVG drawing'
  return start.startsWith('version https://git-lfs') ? 'a pointer of Git LFS (run: git lfs pull)' : undefined
}

/** Whether the end of the picture is there; a decoder would fill the missing part with grey. */
function isWhole(kind: string | undefined, bytes: Buffer): boolean {
  if (kind === 'PNG') return bytes.includes('IEND', Math.max(0, bytes.length - 65_536), 'latin1')
  if (kind === 'WebP') return bytes.length >= 12 && bytes.readUInt32LE(4) + 8 <= bytes.length
  // The marker FFD9 ends a JPEG; before the scan begins (FFDA) it can belong to an embedded preview.
  const scan = jpegScan(bytes)
  return scan !== undefined && bytes.includes(Buffer.from([0xff, 0xd9]), scan)
}

/** The offset of a JPEG's first scan: the segments before it state their lengths. */
function jpegScan(bytes: Buffer): number | undefined {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]
    if (marker === 0xda) return at
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

async function judgePicture(bytes: Buffer): Promise<Finding | undefined> {
  try {
    const {
      width = 0,
      height = 0,
      pages = 1,
    } = await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata()
    const size = `${width} × ${height} pixels`
    if (width * height > mostPixels) return { found: size, expected: `at most ${mostPixels / 1e6} megapixels` }
    if (width * height === 0) return { found: size, expected: 'a picture' }
    // Decoders without APNG show only its first picture and count one page.
    if (pages > 1 || bytes.subarray(0, 4096).includes('acTL'))
      return { found: 'an animation', expected: 'a single picture' }
    return undefined
  } catch {
    return { found: 'a picture that cannot be decoded', expected: 'a whole one', mend: 'export it again' }
  }
}
