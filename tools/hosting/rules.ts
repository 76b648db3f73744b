import { aliasNames } from '../../lib/site/alias'
import { cacheControl, pathPattern, writtenKinds } from '../../lib/site/written-files'
/** What every answer carries beside the policy that stands in each page; frame-ancestors has no effect in a page. */
export const sharedHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
}

/** The `Cache-Control` of files whose name changes with their bytes, and of all others. */
export const cached = { forGood: cacheControl['for good'], asked: cacheControl['while it holds'] }

/** The paths of the files that browsers keep for good, as `vercel.json` writes a `source`. */
export const sourcesKeptForGood: readonly string[] = Object.values(writtenKinds)
  .filter(({ kept }) => kept === 'for good')
  .map(({ source }) => source)

/** The same paths as one regular expression, without delimiters, that nginx (PCRE) and Caddy (RE2) read alike. */
export const patternKeptForGood = `^(?:${sourcesKeptForGood
  .map((source) => pathPattern(source).source.slice(1, -1).replaceAll('\\/', '/'))
  .join('|')})$`

/**
 * The spellings in which links write an old address, encoded, without its last slash: a browser leaves `+` and its kin
 * (the sub-delimiters of RFC 3986, section 2.2) as they were written.
 */
export function spellings(from: string): string[] {
  const names = aliasNames(from)
  const paths = [names.map(encodeURIComponent), names.map((name) => encodeURI(name).replaceAll('#', '%23'))]
  return [...new Set(paths.map((path) => `/${path.join('/')}`))]
}

/** An old address as a server has decoded it, without and, unless it ends like a file, with its last slash. */
export function decodedPaths(from: string): string[] {
  const path = `/${aliasNames(from).join('/')}`
  return /\.html?$/.test(path) ? [path] : [path, `${path}/`]
}
