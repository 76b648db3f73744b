import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { asPhotoName } from '../../check/files/name-forms'
import { cleanPhoto, refused } from '../../photos/clean'
import type { InEach } from '../../report/message'
import { drawn, fault } from './words'

/** Where the pictures of a blog lie. */
export interface PictureFolders {
  /** The folder of the blog: nothing outside it is read. */
  blog: string
  /** Folders below it whose files stand at the root of the old site, in order. */
  roots: string[]
  /** The origin and path of the old site, whose own pictures may be named by whole addresses. */
  origin: string | undefined
  /** The path that the blog lies below: nothing, or `/team`. */
  base: string
}

/** A picture beside the text, and what was changed to make a photograph of it, where it was no photograph. */
type FoundPicture = { name: string; drawn?: InEach } | { fault: InEach }

/** The photographs of one document: their new names, and what is in them. */
export class Photographs {
  /** The bytes to write, by `photos/<file>`. */
  readonly files = new Map<string, Buffer>()
  readonly #sources = new Map<string, FoundPicture>()
  /** What was read already, by its file. */
  readonly #read = new Map<string, FoundPicture>()

  /** `folder` is that of the document, relative to the blog. */
  constructor(
    readonly folders: PictureFolders,
    readonly folder: string,
  ) {}

  /** Reads and cleans the photographs at these addresses, so that the text can refer to them. */
  async load(addresses: string[]): Promise<void> {
    for (const address of addresses) {
      if (!this.#sources.has(address)) this.#sources.set(address, await this.#find(address))
    }
  }

  /** `photos/<file>` of an address, or why there is none. */
  find(address: string): FoundPicture {
    return this.#sources.get(address) ?? { fault: fault.notRead }
  }

  async #find(address: string): Promise<FoundPicture> {
    const { blog, origin, base } = this.folders
    const own = origin && address.startsWith(`${origin}/`) ? address.slice(origin.length) : address
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(own)) return { fault: fault.elsewhere }
    const local = decoded(own.split(/[?#]/, 1)[0] ?? '')
    if (local === undefined) return { fault: fault.address }
    let why: InEach = fault.missing
    for (const file of this.#places(base && local.startsWith(`${base}/`) ? local.slice(base.length) : local)) {
      if (isOutside(blog, file)) {
        why = fault.outside
        continue
      }
      const real = await realpath(file).catch(() => undefined)
      if (!real) continue
      if (isOutside(await realpath(blog), real)) return { fault: fault.outside }
      const known = this.#read.get(real) ?? (await this.#take(real))
      this.#read.set(real, known)
      return known
    }
    return { fault: why }
  }

  /** Where the file of an address may lie: beside the document, then at the roots of the old site. */
  #places(local: string): string[] {
    const { blog, roots } = this.folders
    const beside = local.startsWith('/') ? [] : [path.join(blog, this.folder, local)]
    return [...beside, ...roots.map((root) => path.join(blog, root, local))]
  }

  async #take(file: string): Promise<FoundPicture> {
    const bytes = await readFile(file).catch(() => undefined)
    if (!bytes) return { fault: fault.missing }
    try {
      const still = await drawStill(bytes)
      const photo = still?.bytes ?? bytes
      const cleaned = await cleanPhoto(photo)
      const name = this.#freeName(nameByFormat(path.basename(file), (await sharp(photo).metadata()).format))
      this.files.set(name, cleaned?.bytes ?? photo)
      return { name, ...(still && { drawn: still.reason }) }
    } catch (error) {
      return { fault: wordsOf(error) }
    }
  }

  #freeName(basename: string): string {
    const extension = path.extname(basename).toLowerCase()
    const base = asPhotoName(basename)?.replace(/\.[^.]*$/, '') ?? 'photo'
    const taken = new Set([...this.files.keys()].map((name) => stemOf(name)))
    for (let number = 1; ; number++) {
      const name = `photos/${number === 1 ? base : `${base}-${number}`}${extension}`
      if (!taken.has(stemOf(name))) return name
    }
  }
}

/** Twice the size that an SVG states, so that its lines are sharp on dense screens. */
const dense = 144

/** A drawing or an animation as a still of its first moment; nothing for what is a photograph already. */
async function drawStill(bytes: Buffer): Promise<{ bytes: Buffer; reason: InEach } | undefined> {
  const { format, pages = 1, compression } = await sharp(bytes, { animated: true }).metadata()
  if (format === 'svg') return { bytes: await sharp(bytes, { density: dense }).png().toBuffer(), reason: drawn.svg }
  const isMoving = pages > 1 || bytes.subarray(0, 200).includes('acTL')
  if (format === 'gif' || (format === 'png' && isMoving) || (format === 'webp' && isMoving)) {
    return { bytes: await sharp(bytes).png().toBuffer(), reason: isMoving ? drawn.animation : drawn.png }
  }
  if (format !== 'tiff' && !(format === 'heif' && compression === 'av1')) return undefined
  return {
    bytes: await sharp(bytes, { autoOrient: true }).jpeg({ quality: 90, mozjpeg: true }).toBuffer(),
    reason: drawn.jpeg,
  }
}

/** What is wrong with the bytes of a photograph: our own words, or sharp's in ours. */
function wordsOf(error: unknown): InEach {
  const message = error instanceof Error ? error.message : String(error)
  return Object.values(refused).find((words) => Object.values(words).includes(message)) ?? fault.noPicture
}

function decoded(address: string): string | undefined {
  try {
    return decodeURI(address)
  } catch {
    return undefined
  }
}

function isOutside(folder: string, file: string): boolean {
  const way = path.relative(folder, file)
  return way === '..' || way.startsWith(`..${path.sep}`)
}

/** A file that is called something else than it is gets the ending of what it is: the check asks for that. */
function nameByFormat(name: string, format: string): string {
  const endings: Record<string, RegExp> = { jpeg: /\.jpe?g$/i, png: /\.png$/i, webp: /\.webp$/i }
  return endings[format]?.test(name) ? name : `${name.replace(/\.[^.]*$/, '')}.${format === 'jpeg' ? 'jpg' : format}`
}

function stemOf(name: string): string {
  return name
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
}
