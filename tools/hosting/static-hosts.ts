import type { MovedPath, Redirect } from '../../lib/content/redirects'
import { encodedPath } from '../../lib/site/addresses'
import { buildFolders } from '../../lib/site/written-files'
import { cached, sharedHeaders, sourcesKeptForGood, spellings } from './rules'

/** What Cloudflare takes of redirects without wildcards: https://developers.cloudflare.com/pages/configuration/redirects/ */
const mostRedirects = 2000

/**
 * `_headers`, which Netlify and Cloudflare read from the published folder. Both let browsers ask for every file by
 * themselves, and join the values of two rules that set one header, so only what is kept for good is told.
 * See https://docs.netlify.com/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(): string {
  const rules: [string, Record<string, string>][] = [
    ['/*', sharedHeaders],
    ...beginnings().map((path): [string, Record<string, string>] => [path, { 'Cache-Control': cached.forGood }]),
  ]
  return rules
    .flatMap(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''])
    .join('\n')
}

/** Where the files that are kept for good begin: a rule of these hosts has one wildcard, and of two rules for one file both hold. */
function beginnings(): string[] {
  const all = new Set(sourcesKeptForGood.map((source) => `${source.replace(/:.*$/, '')}*`))
  return [...all].filter((path) => ![...all].some((other) => other !== path && path.startsWith(other.slice(0, -1))))
}

/** `_redirects`, likewise: one line for each spelling of an old address, with and without its last slash, sorted. */
export function redirectsFile(redirects: readonly Redirect[], moved: readonly MovedPath[] = []): string {
  const lines = redirects.flatMap(({ from, to }) =>
    spellings(from).flatMap((path) => {
      const paths = /\.html?$/.test(path) ? [path] : [`${path}/`, path]
      return paths.map((each) => `${each} ${encodedPath(to)} 301\n`)
    }),
  )
  const others = moved.flatMap(({ from, to }) => [
    `${from} ${to} 301\n`,
    // A placeholder takes at least one letter: a path that went on with a second slash would lead to another site.
    ...(from.endsWith('/') ? [`${from}:name ${to}:name 301\n`, `${from}:name/* ${to}:name/:splat 301\n`] : []),
  ])
  // Both stop reading a file with more of them; the others have a page at their old address, as on every host.
  return [...lines.sort().slice(0, mostRedirects - others.length), ...others].join('')
}

/** `netlify.toml`: https://docs.netlify.com/configure-builds/file-based-configuration/ */
export const netlifyFile = `[build]
  command = "npm run build"
  publish = "${buildFolders.output}"
`

/** `wrangler.toml` of a Pages project: https://developers.cloudflare.com/pages/functions/wrangler-configuration/ */
export function wranglerFile(host: string): string {
  const name = host
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 58)
  return `name = "${name}"\npages_build_output_dir = "${buildFolders.output}"\n`
}
