import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { basename, dirname, join, resolve, sep } from 'node:path'
import send from 'send'
import { contentType, isTextFile } from '../../lib/site/media-type'
import { cacheControl, writtenKindOf } from '../../lib/site/written-files'
import { compressedCopy, encodings } from '../build/compressed-copies'
import type { ToolLanguage } from '../report/message'
import { findRedirect, type HostingRules, headersFor } from './hosting-rules'

/**
 * A server, not yet listening, that serves a finished site the way a static host does: texts compressed, a slash at
 * the end of every page's address, the rules' headers and redirects, and the site's own page for what it does not know. What was
 * compressed once is kept in the folder `cache`. No request ends it; one that cannot be understood is answered with 400.
 */
export function siteServer(folder: string, rules: HostingRules, cache: string): Server {
  const root = resolve(folder)

  function addHeaders(response: ServerResponse, file: string, pathname: string): void {
    response.setHeader('cache-control', cacheControl[writtenKindOf(file)?.kept ?? 'while it holds'])
    response.setHeader('content-type', contentType(file))
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' })
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname)
    const redirect = findRedirect(rules, pathname)
    if (redirect) return end(response, redirect.status, { location: redirect.to + search })
    if (!path.endsWith('/') && (await isFile(root, `${path}/index.html`))) {
      // A path that opens with two slashes would lead to another site.
      return end(response, 308, { location: `${pathname.replace(/^\/+/, '/')}/${search}` })
    }
    const file = `${path}${path.endsWith('/') ? 'index.html' : ''}`
    if (!(await isFile(root, file))) return notFound(pathname, response)
    const copy = isTextFile(file) ? await findCopy(file, request.headers['accept-encoding'] ?? '') : undefined
    addHeaders(response, file.slice(1), pathname)
    response.setHeader('vary', 'Accept-Encoding')
    if (copy) response.setHeader('content-encoding', copy.encoding)
    sendFile(request, response, copy?.file ?? join(root, file))
  }

  async function findCopy(file: string, accepted: string): Promise<{ file: string; encoding: string } | undefined> {
    for (const ending of ['br', 'gz'] as const) {
      const { encoding } = encodings[ending]
      if (!accepted.includes(encoding)) continue
      const copy = `${file}.${ending}`
      if (await isFile(root, copy)) return { file: join(root, copy), encoding }
      // A server that may write nowhere sends texts as they are.
      const made = await compressedCopy(await readFile(join(root, file)), ending, cache).catch(() => undefined)
      return made ? { file: resolve(made), encoding } : undefined
    }
    return undefined
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, file: string): void {
    const options = { root: dirname(file), dotfiles: 'allow', index: false, cacheControl: false } as const
    send(request, encodeURIComponent(basename(file)), options)
      .on('error', ({ status, headers }: { status: number; headers?: Record<string, string> }) => {
        end(response, status, headers)
      })
      .pipe(response)
  }

  async function notFound(pathname: string, response: ServerResponse): Promise<void> {
    const page = await readFile(join(root, '404.html')).catch(() => 'Not found')
    addHeaders(response, '404.html', pathname)
    response.setHeader('cache-control', cacheControl['while it holds'])
    response.writeHead(404).end(page)
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => end(response, 400))
  })
}

/** Answers without a body; when the answer has begun, it can only be broken off. */
function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(status, headers).end()
}

/** Whether a path below a folder, which may try to lead out of it, is a file in it. */
async function isFile(root: string, path: string): Promise<boolean> {
  const absolute = join(root, path)
  if (!absolute.startsWith(root + sep)) return false
  return stat(absolute).then(
    (found) => found.isFile(),
    () => false,
  )
}

/** What `npm run serve` says. */
interface ServeWords {
  strangePort: (port: string) => string
  noSite: (folder: string) => string
  taken: (port: number) => string
  serving: (folder: string, address: string) => string
}

const words: Record<ToolLanguage, ServeWords> = {
  en: {
    strangePort: (port) => `PORT is "${port}"; expected a number such as 3000`,
    noSite: (folder) => `There is no site in ${folder}/ yet; run: npm run build`,
    taken: (port) => `Port ${port} is taken; choose another: PORT=${port + 1} npm run serve`,
    serving: (folder, address) => `Serving ${folder}/ on ${address}`,
  },
  ko: {
    strangePort: (port) => `PORT가 "${port}"입니다. 3000 같은 숫자여야 합니다`,
    noSite: (folder) => `${folder}/에 아직 사이트가 없습니다. 실행할 명령: npm run build`,
    taken: (port) => `${port}번 포트는 이미 쓰이고 있습니다. 다른 번호로 실행할 명령: PORT=${port + 1} npm run serve`,
    serving: (folder, address) => `${folder}/의 사이트를 보여 주는 주소: ${address}`,
  },
}

/** What `npm run serve` says in a language. */
export function wordsForServe(language: ToolLanguage): ServeWords {
  return words[language]
}
