import type { Redirect } from './redirects'
import { cacheControl, writtenKinds } from './written-files'

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
      .map(({ from, to }) => ({ source: pattern(from), destination: encoded(to), permanent: true }))
      .sort((a, b) => (a.source < b.source ? -1 : 1)),
  }
}

function listHeaders(headers: Record<string, string>): { key: string; value: string }[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }))
}

/** A path as requests carry it, whether it came encoded or not. */
function encoded(address: string): string {
  return encodeURI(decodeURI(address))
}

/** A path as a pattern that matches nothing else. */
function pattern(address: string): string {
  return encoded(address).replace(/[:()*+?{}]/g, '\\$&')
}
