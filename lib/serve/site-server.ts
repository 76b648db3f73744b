import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import sirv from 'sirv'
import { findRedirect, type HostingRules, headersFor } from './hosting-rules'

/** What the host sends with files that no rule says more about: keep a copy, but ask whether it still holds. */
const defaultCaching = 'public, max-age=0, must-revalidate'

/** Text whose encoding the file server does not state; without it Korean is read as Latin. */
const textTypes: Record<string, string> = {
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * A server, not yet listening, that serves a finished site the way a static host does: precompressed copies, a slash at
 * the end of every page's address, the rules' headers and redirects, and the site's own page for what it does not know.
 */
export function siteServer(folder: string, rules: HostingRules): Server {
  // It looks at the disk for every request, so that a build beside a running server is never served half.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: addHeaders })

  function addHeaders(response: ServerResponse, pathname: string): void {
    response.setHeader('cache-control', defaultCaching)
    const type = textTypes[extname(pathname)]
    if (type) response.setHeader('content-type', type)
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' })
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const redirect = findRedirect(rules, pathname)
    if (redirect) return end(response, redirect.status, { location: redirect.to })
    const isPage = await isFile(join(folder, decoded(pathname), 'index.html'))
    // A path that opens with two slashes would lead to another site.
    const own = pathname.replace(/^\/+/, '/')
    if (isPage && !pathname.endsWith('/')) return end(response, 308, { location: `${own}/${search}` })
    // The file server's own decoding leaves %23, %2B and their kin; it takes an address that is parsed already, as middleware may.
    const path = decoded(pathname).replaceAll('%', '%25')
    Object.assign(request, { _parsedUrl: { raw: request.url, pathname: path } })
    files(request, response, () => notFound(pathname, response))
  }

  async function notFound(pathname: string, response: ServerResponse): Promise<void> {
    addHeaders(response, pathname)
    response.setHeader('cache-control', defaultCaching)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.writeHead(404).end(await readFile(join(folder, '404.html')).catch(() => 'Not found'))
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => end(response, 400, {}))
  })
}

function end(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers).end()
}

/** Throws a URIError for an address that is no address. */
function decoded(pathname: string): string {
  return decodeURIComponent(pathname)
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
