import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Absolute path of the folder the site is built from: `CONTENT_DIR`, else `content` in the project. */
export function contentFolder(): string {
  return path.resolve(process.env.CONTENT_DIR || 'content')
}

/**
 * Whether drafts are shown: only while writing. `npm run dev` asks for them, and a build never runs as development, so that
 * nothing an author keeps back can be published.
 */
export function showsDrafts(): boolean {
  return process.env.NODE_ENV === 'development' && process.env.DRAFTS === 'shown'
}

/**
 * The moment the site is built for: the ISO instant in `NOW`, else the clock.
 * Throws when `NOW` is set to something that is not an instant, because a build for a wrong moment looks right.
 */
export function now(): Date {
  const stated = process.env.NOW
  if (!stated) return new Date()
  const moment = new Date(stated)
  if (Number.isNaN(moment.getTime())) {
    throw new Error(`NOW is "${stated}"; expected an ISO instant such as 2026-11-23T00:00:00Z`)
  }
  return moment
}

/**
 * The most characters that the search index of a language may have in one file; a longer one is cut into shards.
 * `SEARCH_INDEX_LIMIT` states another, with which a small site is built as a large one is. Throws when that is no number.
 */
export function searchIndexLimit(): number | undefined {
  const stated = process.env.SEARCH_INDEX_LIMIT
  if (!stated) return undefined
  if (!/^\d+$/.test(stated)) throw new Error(`SEARCH_INDEX_LIMIT is "${stated}"; expected a number such as 0`)
  return Number(stated)
}

let wanted: ReadonlySet<string> | 'all' | undefined

/**
 * Whether a build asks for the page with an address to be rendered: `WANTED_PAGES` names a file with the addresses of those that are
 * not there already, or with null. Without it every page is.
 */
export function isWantedPage(address: string): boolean {
  const file = process.env.WANTED_PAGES
  if (!file) return true
  wanted ??= readWanted(JSON.parse(readFileSync(file, 'utf8')))
  return wanted === 'all' || wanted.has(address)
}

function readWanted(addresses: string[] | null): ReadonlySet<string> | 'all' {
  return addresses ? new Set(addresses) : 'all'
}
