import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import pLimit from 'p-limit'
import { listFiles } from '../../lib/site/disk-files'
import { addressOfFile } from '../../lib/site/resolve-address'
import { compressWhole } from '../build/compressed-copies'

/** What a pull request does to one page. */
export interface ChangedPage {
  change: 'new' | 'changed' | 'gone'
  address: string
  /** Bytes after brotli. */
  before?: number
  /** Bytes after brotli. */
  after?: number
}

/** The lines of a report at most; the last one then counts what is left out. */
export const linesAtMost = 200

const order = ['new', 'changed', 'gone']

/** What differs between two finished sites: new pages, changed ones, then those that are gone, each by address. */
export function comparePages(before: readonly ListedPage[], after: readonly ListedPage[]): ChangedPage[] {
  const old = new Map(before.map((page) => [page.address, page]))
  const kept = new Set(after.map(({ address }) => address))
  const changes = after.flatMap(({ address, weight, hash }): ChangedPage[] => {
    const was = old.get(address)
    if (!was) return [{ change: 'new', address, after: weight }]
    return was.hash === hash ? [] : [{ change: 'changed', address, before: was.weight, after: weight }]
  })
  const gone = before
    .filter(({ address }) => !kept.has(address))
    .map(({ address, weight }): ChangedPage => ({ change: 'gone', address, before: weight }))
  return [...changes, ...gone].sort(
    (a, b) => order.indexOf(a.change) - order.indexOf(b.change) || (a.address < b.address ? -1 : 1),
  )
}

/**
 * The changes as plain lines of ASCII, a page a line, ended by a line that counts them.
 */
export function formatChanges(changes: readonly ChangedPage[]): string {
  const shown = changes.slice(0, linesAtMost - 1).map(formatChange)
  const left = changes.length - shown.length
  const total = `${changes.length} of the pages differ${left > 0 ? `, ${left} of them not listed` : ''}`
  return `${[...shown, total].join('\n')}\n`
}

function formatChange({ change, address, before, after }: ChangedPage): string {
  const weight = after ?? before ?? 0
  const was = before !== undefined && after !== undefined && before !== after ? `, was ${kilobytes(before)}` : ''
  return `${change.padEnd(7)} ${kilobytes(weight).padStart(8)}  ${address}${was}`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}

const pagesAtOnce = 8

/** A finished page: where it is, what readers download of it, and what tells it from an earlier version of itself. */
interface ListedPage {
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
  const files = (await listFiles(out).catch(() => [])).filter((file) => file.endsWith('.html'))
  if (files.length === 0) throw new Error(`${out} holds no page; run npm run build`)
  const pages = await pLimit(pagesAtOnce).map(files, (file) => readPage(out, file))
  return pages.filter((page) => page !== undefined).sort((a, b) => (a.address < b.address ? -1 : 1))
}

async function readPage(out: string, file: string): Promise<ListedPage | undefined> {
  const html = await readFile(path.join(out, file))
  if (html.includes('<meta http-equiv="refresh"')) return undefined
  return {
    address: addressOfFile(file.split('/').map(encodeURIComponent).join('/')),
    weight: (await compressWhole(html)).length,
    hash: createHash('sha256').update(html).digest('hex'),
  }
}
