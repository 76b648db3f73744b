import type { Redirect } from '../../lib/content/redirects'
import { encodedPath } from '../../lib/site/addresses'
import { aliasNames } from '../../lib/site/alias'
import { cacheControl, writtenKinds } from '../../lib/site/written-files'

/** What every answer carries beside the policy that stands in each page; frame-ancestors has no effect in a page. */
const everywhere = {
  'Cache-Control': cacheControl['while it holds'],
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
}

/** What Vercel takes: https://openapi.vercel.sh/vercel.json */
const mostRedirects = 2048

/**
 * The contents of vercel.json for these redirects, sorted by their old address. It names no output folder: with the
 * Next.js preset that setting means Next's own build folder, and the preset is what keeps `.next/cache` between builds.
 */
export function vercelConfiguration(redirects: readonly Redirect[]) {
  return {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: 'nextjs',
    buildCommand: 'npm run build',
    trailingSlash: true,
    // Where two sources match, Vercel takes a header from the later one.
    headers: [
      { source: '/(.*)', headers: listHeaders(everywhere) },
      ...Object.values(writtenKinds)
        .filter(({ kept }) => kept === 'for good')
        .map(({ source }) => ({ source, headers: listHeaders({ 'Cache-Control': cacheControl['for good'] }) })),
    ],
    redirects: redirects
      .flatMap(({ from, to }) =>
        listSources(from).map((source) => ({ source, destination: encodedPath(to), permanent: true })),
      )
      .sort((a, b) => (a.source < b.source ? -1 : 1))
      // Vercel refuses a file with more of them; the others have a page at their old address, as on every host.
      .slice(0, mostRedirects),
  }
}

function listHeaders(headers: Record<string, string>): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}

/**
 * The patterns that match an old address and nothing else, in the spellings that links use: a browser leaves `+` and its kin
 * (the sub-delimiters of RFC 3986, section 2.2) as they were written. Before it looks at redirects, Vercel puts a slash behind
 * a last name without a dot and takes it away behind one that ends like a file: https://vercel.com/docs/project-configuration#trailingslash
 */
function listSources(from: string): string[] {
  const names = aliasNames(from)
  const whole = names.map(encodeURIComponent)
  const spellings = [whole, names.map((name) => encodeURI(name).replaceAll('#', '%23'))]
  const last = whole.at(-1) ?? ''
  const end = /\.\w+$/.test(last) ? '' : last.includes('.') ? '{/}?' : '/'
  const paths = new Set(spellings.map((path) => `/${path.join('/')}`))
  return [...paths].map((path) => path.replace(/[:()*+?{}]/g, '\\$&') + end)
}
