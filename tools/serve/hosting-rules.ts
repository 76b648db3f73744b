import { readFile } from 'node:fs/promises'
import { readAlias } from '../../lib/site/alias'
import { literalPath, pathPattern } from '../../lib/site/written-files'

/** The part of `vercel.json` that the local server obeys as well, so that what is tried here is what is deployed. */
export interface HostingRules {
  headers: { source: string; headers: { key: string; value: string }[] }[]
  redirects: { source: string; destination: string; permanent?: boolean }[]
}

/** Reads the hosting rules of a `vercel.json`; a missing file has none. Throws when the file is not what we know. */
export async function readHostingRules(file: string): Promise<HostingRules> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  const value: unknown = JSON.parse(text)
  const { headers = [], redirects = [] } = isRecord(value) ? value : {}
  if (!Array.isArray(headers) || !headers.every(isHeaderRule)) {
    throw new Error(`${file}: headers has to be a list of { source, headers: [{ key, value }] }`)
  }
  if (!Array.isArray(redirects) || !redirects.every(isRedirect)) {
    throw new Error(`${file}: redirects has to be a list of { source, destination, permanent }`)
  }
  return { headers, redirects }
}

/** The headers for a path, in the order of the rules; of two with one name the later holds, as on the host. */
export function headersFor({ headers }: HostingRules, pathname: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const rule of headers) {
    if (!pathPattern(rule.source).test(pathname)) continue
    for (const { key, value } of rule.headers) found.set(key.toLowerCase(), value)
  }
  return found
}

/**
 * Where a path leads and with which status, if a redirect names exactly this path in some spelling, with or without its last
 * slash, or else all that is below a folder of it: `/en/:path([^/].*)`.
 */
export function findRedirect(
  { redirects }: HostingRules,
  pathname: string,
): { status: 307 | 308; to: string } | undefined {
  const key = keyOf(pathname)
  const redirect = key && redirects.find(({ source }) => keyOf(literalPath(source)) === key)
  if (redirect) return { status: statusOf(redirect), to: redirect.destination }
  for (const folder of redirects.filter(({ destination }) => destination.endsWith(':path'))) {
    const [, below] = pathPattern(folder.source).exec(pathname) ?? []
    if (below) return { status: statusOf(folder), to: folder.destination.replace(':path', () => below) }
  }
  return undefined
}

function statusOf({ permanent }: HostingRules['redirects'][number]): 307 | 308 {
  return permanent === false ? 307 : 308
}

function keyOf(path: string): string | undefined {
  const read = readAlias(path)
  return 'names' in read ? read.names.join('/') : undefined
}

function isHeaderRule(value: unknown): value is HostingRules['headers'][number] {
  if (!isRecord(value) || typeof value.source !== 'string' || !Array.isArray(value.headers)) return false
  return value.headers.every(
    (each: unknown) => isRecord(each) && typeof each.key === 'string' && typeof each.value === 'string',
  )
}

function isRedirect(value: unknown): value is HostingRules['redirects'][number] {
  if (!isRecord(value) || typeof value.source !== 'string' || typeof value.destination !== 'string') return false
  return value.permanent === undefined || typeof value.permanent === 'boolean'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
