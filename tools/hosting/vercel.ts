import type { Redirect } from '../../lib/content/redirects'
import { encodedPath } from '../../lib/site/addresses'
import { cached, sharedHeaders, sourcesKeptForGood, spellings } from './rules'

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
      { source: '/(.*)', headers: listHeaders({ 'Cache-Control': cached.asked, ...sharedHeaders }) },
      ...sourcesKeptForGood.map((source) => ({ source, headers: listHeaders({ 'Cache-Control': cached.forGood }) })),
    ],
    redirects: redirects
      .flatMap(({ from, to }) =>
        spellings(from).map((path) => ({ source: pathSource(path), destination: encodedPath(to), permanent: true })),
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
 * The pattern that matches a path and nothing else. Before it looks at redirects, Vercel puts a slash behind a last name
 * without a dot and takes it away behind one that ends like a file: https://vercel.com/docs/project-configuration#trailingslash
 */
function pathSource(path: string): string {
  const end = /\.\w+$/.test(path) ? '' : /\.[^/]*$/.test(path) ? '{/}?' : '/'
  return path.replace(/[:()*+?{}]/g, '\\$&') + end
}
