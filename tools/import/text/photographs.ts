import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { asPhotoName } from '../../check/files/name-forms'
import { cleanPhoto, refused } from '../../photos/clean'
import type { InEach } from '../../report/message'
import { fault } from './words'

/** The photographs of one post: their new names, and what is in them. */
export class Photographs {
  /** The bytes to write, by `photos/<file>`. */
  readonly files = new Map<string, Buffer>()
  readonly #sources = new Map<string, { name: string } | { fault: InEach }>()
  readonly #blog: string

  constructor(blog: string) {
    this.#blog = blog
  }

  /** Reads and cleans the photographs at these addresses, so that the text can refer to them. */
  async load(addresses: string[]): Promise<void> {
    for (const address of addresses) {
      if (!this.#sources.has(address)) this.#sources.set(address, await this.#read(address))
    }
  }

  /** `photos/<file>` of an address, or why there is none. */
  find(address: string): { name: string } | { fault: InEach } {
    return this.#sources.get(address) ?? { fault: fault.notRead }
  }

  async #read(address: string): Promise<{ name: string } | { fault: InEach }> {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return { fault: fault.elsewhere }
    const local = decoded(address.split(/[?#]/, 1)[0] ?? '')
    if (local === undefined) return { fault: fault.address }
    const file = path.join(this.#blog, local)
    if (isOutside(this.#blog, file)) return { fault: fault.outside }
    const real = await realpath(file).catch(() => undefined)
    if (real && isOutside(await realpath(this.#blog), real)) return { fault: fault.outside }
    const bytes = await readFile(file).catch(() => undefined)
    if (!bytes) return { fault: fault.missing }
    try {
      const cleaned = await cleanPhoto(bytes)
      const name = this.#freeName(nameByFormat(path.basename(file), (await sharp(bytes).metadata()).format))
      this.files.set(name, cleaned?.bytes ?? bytes)
      return { name }
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

/** What is wrong with the bytes of a photograph: our own words, or sharp's in ours. */
function wordsOf(error: unknown): InEach {
  const message = error instanceof Error ? error.message : String(error)
  return Object.values(refused).find(({ en }) => en === message) ?? fault.noPicture
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
