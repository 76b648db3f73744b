import type { MovedPath, Redirect } from '../../lib/content/redirects'
import { encodedPath } from '../../lib/site/addresses'
import { cached, sharedHeaders, sourcesKeptForGood, spellings } from './rules'

/** What Vercel takes: https://openapi.vercel.sh/vercel.json */
const mostRedirects = 2048

/**
 * The contents of vercel.json for these redirects, sorted by their old address. It names no output folder: with the
 * Next.js preset that setting means Next's own build folder, and the preset is what keeps `.next/cache` between builds.
 */
export function vercelConfiguration(redirects: readonly Redirect[], moved: readonly MovedPath[] = []) {
  const others = moved.flatMap(listRules)
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
    redirects: [
      ...redirects
        .flatMap(({ from, to }) => spellings(from).map((path) => rule(pathSource(path), encodedPath(to))))
        .sort((a, b) => (a.source < b.source ? -1 : 1))
        // Vercel refuses a file with more of them; the others have a page at their old address, as on every host.
        .slice(0, mostRedirects - others.length),
      ...others,
    ],
  }
}

function rule(source: string, destination: string) {
  return { source, destination, permanent: true }
}

/** The rules for what has moved. A path that went on with a second slash would lead to another site. */
function listRules({ from, to }: MovedPath) {
  const own = rule(pathSource(from.replace(/\/$/, '')), to)
  return from.endsWith('/') ? [own, rule(`${escaped(from)}:path([^/].*)`, `${to}:path`)] : [own]
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
  return escaped(path) + end
}

function escaped(path: string): string {
  return path.replace(/[:()*+?{}]/g, '\\$&')
}
