import { constants, copyFile, link, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type pLimit from 'p-limit'
import {
  type EncodedPhoto,
  isTone,
  type PhotoManifest,
  type PhotoVariant,
  photoFormats,
} from '../../lib/model/encoded-photo'
import { replaceFile } from '../../lib/site/disk-files'
import { decodePhoto } from '../picture/decode-photo'
import { listWidths, variantHeight } from '../picture/sizes'
import { encodeVariant } from './encode'

type Limit = ReturnType<typeof pLimit>

/** The name of a variant's file, in the cache as on the site. */
export function variantFile({ address }: PhotoVariant): string {
  return basename(address)
}

/** What an earlier run made of a photograph, unless anything of it is missing among the `present` file names. */
export async function findCached(
  folder: string,
  hash: string,
  present: ReadonlySet<string>,
): Promise<EncodedPhoto | undefined> {
  if (!present.has(recordFile(hash))) return undefined
  const photo = parseRecord(await readFile(join(folder, recordFile(hash)), 'utf8'))
  return photo?.variants.every((variant) => present.has(variantFile(variant))) ? photo : undefined
}

/**
 * Encodes into the cache every variant that is not among the `present` file names. Each is written whole or not at all, and
 * the record that makes them count comes last: a killed run only costs what it had not written.
 */
export async function encodeIntoCache(
  folder: string,
  hash: string,
  bytes: Buffer,
  { limit, present, steps }: { limit: Limit; present: ReadonlySet<string>; steps?: readonly number[] },
): Promise<EncodedPhoto> {
  const decoded = await decodePhoto(bytes)
  const variants = photoFormats.flatMap((format) =>
    listWidths(decoded, steps).map((width): PhotoVariant => {
      const extension = format === 'jpeg' ? 'jpg' : format
      const address = `/photos/${hash}-${width}.${extension}`
      return { format, width, height: variantHeight(decoded, width), address }
    }),
  )
  const missing = variants.filter((variant) => !present.has(variantFile(variant)))
  const ended = await Promise.allSettled(
    missing.map((variant) =>
      limit(async () => {
        const encoded = await encodeVariant(decoded, variant.format, variant.width)
        await replaceFile(join(folder, variantFile(variant)), encoded)
      }),
    ),
  )
  // Thrown only when all have ended, so that nothing is written any more once the caller knows of the failure.
  const failed = ended.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  const photo: EncodedPhoto = { width: decoded.width, height: decoded.height, tone: decoded.tone, variants }
  await replaceFile(join(folder, recordFile(hash)), JSON.stringify(photo))
  return photo
}

/** The name of the file that says what a photograph was encoded to. */
export function recordFile(hash: string): string {
  return `${hash}.json`
}

/** A record as it was written; anything else counts as none, so that a damaged cache heals. */
function parseRecord(text: string): EncodedPhoto | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isEncodedPhoto(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isEncodedPhoto(value: unknown): value is EncodedPhoto {
  if (typeof value !== 'object' || value === null) return false
  if (!('width' in value && 'height' in value && 'tone' in value && 'variants' in value)) return false
  const { width, height, tone, variants } = value
  return isSize(width) && isSize(height) && isTone(tone) && Array.isArray(variants) && variants.every(isVariant)
}

function isVariant(value: unknown): value is PhotoVariant {
  if (typeof value !== 'object' || value === null) return false
  if (!('format' in value && 'width' in value && 'height' in value && 'address' in value)) return false
  const known = photoFormats.some((format) => format === value.format)
  return known && isSize(value.width) && isSize(value.height) && typeof value.address === 'string'
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}

/**
 * Makes a folder hold exactly the named files of the cache: as hard links where the disk allows it, else as copies.
 * A name stands for its content, so a file that is already there stays as it is.
 */
export async function publishVariants(cache: string, published: string, names: ReadonlySet<string>): Promise<void> {
  await mkdir(published, { recursive: true })
  const present = new Set(await readdir(published))
  for (const stale of [...present].filter((name) => !names.has(name))) {
    await rm(join(published, stale), { recursive: true, force: true })
  }
  for (const missing of [...names].filter((name) => !present.has(name))) {
    await linkOrCopy(join(cache, missing), join(published, missing))
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error
    const temporary = `${to}.${process.pid}.tmp`
    await copyFile(from, temporary, constants.COPYFILE_FICLONE)
    await rename(temporary, to)
  }
}

/**
 * Writes the manifest as the module `#photos`, which Node reads as it is, sorted by path. An unchanged manifest is not written, so that
 * nothing that watches it wakes up.
 */
export async function writeManifest(file: string, manifest: PhotoManifest): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)))
  const source = [
    "/** @type {import('../lib/model/encoded-photo').PhotoManifest} */",
    `export const photos = ${JSON.stringify(sorted, null, 2)}`,
    '',
  ].join('\n')
  const present = await readFile(file, 'utf8').catch(() => undefined)
  if (present !== source) await replaceFile(file, source)
}
