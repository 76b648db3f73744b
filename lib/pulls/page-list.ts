import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import pLimit from 'p-limit'
import { addressOf } from '../seal/addresses'

const brotli = promisify(brotliCompress)
const pagesAtOnce = 8

/** A finished page: where it is, what readers download of it, and what tells it from an earlier version of itself. */
export interface ListedPage {
  /** Percent-encoded. */
  address: string
  /** Bytes after brotli. */
  weight: number
  /** SHA-256 of the page. */
  hash: string
}

/** The pages of a finished site by address; pages that only lead elsewhere are none. Throws when there is no page at all. */
export async function listPages(out: string): Promise<ListedPage[]> {
  // A folder that is not there holds no page either.
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.relative(out, path.join(entry.parentPath ?? entry.path, entry.name)))
  if (files.length === 0) throw new Error(`${out} holds no page; run npm run build`)
  const pages = await pLimit(pagesAtOnce).map(files, (file) => readPage(out, file))
  return pages.filter((page) => page !== undefined).sort((a, b) => (a.address < b.address ? -1 : 1))
}

async function readPage(out: string, file: string): Promise<ListedPage | undefined> {
  const html = await readFile(path.join(out, file))
  if (html.includes('<meta http-equiv="refresh"')) return undefined
  const compressed = await readFile(path.join(out, `${file}.br`)).catch(() => brotli(html))
  return {
    address: addressOf(file.split(path.sep).map(encodeURIComponent).join('/')),
    weight: compressed.length,
    hash: createHash('sha256').update(html).digest('hex'),
  }
}
