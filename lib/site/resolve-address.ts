import { hasPrefix, isLanguage } from './languages'
import { kindNames, kindOf } from './page-kinds'
import { writtenKindOf } from './written-files'

/** Stands for the site's own origin while addresses are resolved; no reader ever sees it. */
const home = 'https://site.invalid'

/** Where an address leads: into this site, out of it, to a program of the reader's, or nowhere allowed. */
type ResolvedAddress =
  | { kind: 'internal'; path: string; query: string; fragment: string }
  | { kind: 'external'; url: URL }
  | { kind: 'program'; scheme: string }
  | { kind: 'refused'; scheme: string }
  | { kind: 'invalid' }

const programs = ['mailto:', 'tel:', 'webcal:']

/**
 * Reads an address as a browser does (white space and control characters in a scheme included).
 * `from` is the address of the page it stands on; `origin`, when known, is the site's own, so that absolute addresses of
 * the site count as internal. `path` and `fragment` come out decoded and in NFC.
 */
export function resolveAddress(address: string, from: string, origin?: string): ResolvedAddress {
  const url = parse(address, from)
  if (!url) return { kind: 'invalid' }
  if (programs.includes(url.protocol)) return { kind: 'program', scheme: url.protocol }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { kind: 'refused', scheme: url.protocol }
  if (url.origin !== home && url.origin !== origin) return { kind: 'external', url }
  return { kind: 'internal', path: decode(url.pathname), query: url.search, fragment: decode(url.hash.slice(1)) }
}

function parse(address: string, from: string): URL | undefined {
  try {
    return new URL(address, new URL(from, home))
  } catch {
    return undefined
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return text
  }
}

/** The folders of pages in a site without prefix. */
const folders = hasPrefix ? [] : kindNames.map((name) => /^\/(\w+)\//.exec(kindOf(name).path)?.[1])

/**
 * Whether a path on the site's host is the site's to answer, so that a link written with the origin has to lead to a page: the
 * rest of a community's host may be served by something else.
 */
export function isSitePath(path: string): boolean {
  const [, first = '', ...below] = path.split('/')
  if (path === '/' || isLanguage(first) || ['photos', 'og', 'assets', ...folders].includes(first)) return true
  const kind = below.length === 0 ? writtenKindOf(first) : undefined
  return kind?.maker === 'site' && kind.published === 'copied'
}

/** The address under which a host serves a file: `ko/index.html` is `/ko/`. */
export function addressOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

/** The file a host answers an address with: `/ko/` is `ko/index.html`. */
export function fileOfAddress(path: string): string {
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`
}
