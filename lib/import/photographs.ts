import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { cleanPhoto } from '../photos/clean'

/** The photographs of one post: their new names, and what is in them. */
export class Photographs {
  /** The bytes to write, by `photos/<file>`. */
  readonly files = new Map<string, Buffer>()
  readonly #sources = new Map<string, { name: string } | { fault: string }>()
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
  find(address: string): { name: string } | { fault: string } {
    return this.#sources.get(address) ?? { fault: 'it was not read' }
  }

  async #read(address: string): Promise<{ name: string } | { fault: string }> {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return { fault: 'it lies on another site' }
    const local = decoded(address.split(/[?#]/, 1)[0] ?? '')
    if (local === undefined) return { fault: 'its address has a % without two digits behind it' }
    const file = path.join(this.#blog, local)
    if (isOutside(this.#blog, file)) return { fault: 'it lies outside the folder' }
    const real = await realpath(file).catch(() => undefined)
    if (real && isOutside(await realpath(this.#blog), real)) return { fault: 'it lies outside the folder' }
    const bytes = await readFile(file).catch(() => undefined)
    if (!bytes) return { fault: 'its file is not in the folder' }
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
    const stem = path
      .basename(basename, path.extname(basename))
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9._-]+/g, '-')
    const base = stem.replace(/^[._-]+|[._-]+$/g, '') || 'photo'
    const taken = new Set([...this.files.keys()].map((name) => stemOf(name)))
    for (let number = 1; ; number++) {
      const name = `photos/${number === 1 ? base : `${base}-${number}`}${extension}`
      if (!taken.has(stemOf(name))) return name
    }
  }
}

/** What is wrong with the bytes of a photograph: our own words, or sharp's in ours. */
function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return /^it is /.test(message) ? message : 'its file cannot be read as a picture'
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
