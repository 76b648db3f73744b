import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request as send } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MovedPath, Redirect } from '../../lib/content/redirects'
import { siteServer } from '../serve/site-server'
import { caddyFile, nginxFile } from './servers'
import { vercelConfiguration } from './vercel'

const redirects: Redirect[] = [
  { from: '/소식/모임/', to: '/ko/blog/2025/모임/', lang: 'ko', statedIn: 'posts/a/ko.md' },
  { from: '/category/c%2B%2B/', to: '/ko/', lang: 'ko', statedIn: 'posts/a/ko.md' },
  { from: '/2019/first.html', to: '/ko/', lang: 'ko', statedIn: 'posts/a/ko.md' },
  { from: "/it's-$1-(new)", to: '/ko/', lang: 'ko', statedIn: 'posts/a/ko.md' },
]

const moved: MovedPath[] = [
  { from: '/de/', to: '/' },
  { from: '/events/', to: '/ko/events/' },
  { from: '/feed.xml', to: '/ko/feed.xml' },
]

const files = {
  'index.html': '<h1>모임</h1>',
  '404.html': '<h1>없습니다</h1>',
  'ko/index.html': '<h1>한국어</h1>',
  'ko/태그/index.html': '<h1>태그</h1>',
  'ko/feed.xml': '<rss/>',
  'ko/feed.json': '{}',
  'ko/events.ics': 'BEGIN:VCALENDAR',
  'ko/blog/2025/a/index.md': '# 모임',
  'photos/a1b2-480.avif': 'avif',
  'photos/album-a1b2.zip': 'zip',
  'assets/a1b2.css': 'a{}',
  'assets/a1b2.woff2': 'font',
  'moim-a1b2.js': 'export {}',
  'mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'manifest.webmanifest': '{}',
  'robots.txt': 'User-agent: *',
} as const

let folder: string
const ended: (() => unknown)[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moim-hosting-'))
  for (const [file, text] of Object.entries(files)) await place(join('site', file), text)
})
afterAll(async () => {
  await Promise.all(ended.map((end) => end()))
  await rm(folder, { recursive: true, force: true })
})

/** The servers that a community may run, each as `npm run hosting` sets it up; those that are not installed are left out. */
const servers: { name: string; isInstalled: boolean; start: (port: number) => Promise<unknown> }[] = [
  {
    name: 'npm run serve',
    isInstalled: true,
    start: async (port) => {
      const rules = vercelConfiguration(redirects, moved)
      const server = siteServer(join(folder, 'site'), rules, join(folder, 'cache'))
      ended.push(() => server.close())
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    },
  },
  {
    name: 'nginx',
    isInstalled: spawnSync('nginx', ['-v']).status === 0,
    start: async (port) => {
      const site = nginxFile({ redirects, moved }, { listen: `127.0.0.1:${port}`, root: join(folder, 'site') })
      // Its workers may read the temporary folder of this user alone.
      const main = `user ${userInfo().username};\ndaemon off;\npid ${folder}/nginx.pid;\nevents {}\nhttp {\n  access_log off;\n${site}\n}\n`
      await place('nginx.conf', main)
      run('nginx', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')])
    },
  },
  {
    name: 'Caddy',
    isInstalled: spawnSync('caddy', ['version']).status === 0,
    start: async (port) => {
      const options = '{\n\tadmin off\n\tauto_https off\n}\n'
      await place(
        'Caddyfile',
        options + caddyFile({ redirects, moved }, { listen: `http://:${port}`, root: join(folder, 'site') }),
      )
      run('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')])
    },
  },
]

describe.each(servers.filter(({ isInstalled }) => isInstalled))('$name', ({ start }) => {
  let port: number

  beforeAll(async () => {
    port = await freePort()
    await start(port)
    await answers(port)
  })

  test.each([
    ['/', 'text/html; charset=utf-8', 'index.html'],
    ['/ko/', 'text/html; charset=utf-8', 'ko/index.html'],
    ['/ko/%ED%83%9C%EA%B7%B8/', 'text/html; charset=utf-8', 'ko/태그/index.html'],
    ['/ko/feed.xml', 'application/xml; charset=utf-8', 'ko/feed.xml'],
    ['/ko/feed.json', 'application/json; charset=utf-8', 'ko/feed.json'],
    ['/ko/events.ics', 'text/calendar; charset=utf-8', 'ko/events.ics'],
    ['/ko/blog/2025/a/index.md', 'text/markdown; charset=utf-8', 'ko/blog/2025/a/index.md'],
    ['/mark.svg', 'image/svg+xml; charset=utf-8', 'mark.svg'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'manifest.webmanifest'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'robots.txt'],
  ] as const)('%s is asked for each time, as %s', async (path, type, file) => {
    const { status, headers, body } = await ask(port, path)
    expect([status, headers['content-type'], headers['cache-control'], body]).toEqual([
      200,
      type,
      'public, max-age=0, must-revalidate',
      files[file],
    ])
  })

  test.each([
    ['/photos/a1b2-480.avif', 'image/avif'],
    ['/photos/album-a1b2.zip', 'application/zip'],
    ['/assets/a1b2.css', 'text/css; charset=utf-8'],
    ['/assets/a1b2.woff2', 'font/woff2'],
    ['/moim-a1b2.js', 'text/javascript; charset=utf-8'],
  ])('%s is kept for good, as %s', async (path, type) => {
    const { status, headers } = await ask(port, path)
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      type,
      'public, max-age=31536000, immutable',
    ])
  })

  test('every answer carries the headers that a page cannot', async () => {
    for (const path of ['/ko/', '/photos/a1b2-480.avif', '/ko/none/']) {
      const { headers } = await ask(port, path)
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=()',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'strict-transport-security': 'max-age=63072000',
        'x-content-type-options': 'nosniff',
      })
    }
  })

  test('what is not there has the page that says so, and is not kept', async () => {
    const { status, headers, body } = await ask(port, '/ko/none/')
    expect([status, headers['content-type'], headers['cache-control'], body]).toEqual([
      404,
      'text/html; charset=utf-8',
      'public, max-age=0, must-revalidate',
      files['404.html'],
    ])
  })

  test.each([
    ['/ko', '/ko/'],
    ['/ko/%ED%83%9C%EA%B7%B8', '/ko/%ED%83%9C%EA%B7%B8/'],
    ['/%EC%86%8C%EC%8B%9D/%EB%AA%A8%EC%9E%84/', '/ko/blog/2025/%EB%AA%A8%EC%9E%84/'],
    ['/%EC%86%8C%EC%8B%9D/%EB%AA%A8%EC%9E%84', '/ko/blog/2025/%EB%AA%A8%EC%9E%84/'],
    ['/category/c%2B%2B/', '/ko/'],
    ['/category/c++/', '/ko/'],
    ['/2019/first.html', '/ko/'],
    ["/it's-$1-(new)/", '/ko/'],
    ['/de/', '/'],
    ['/de', '/'],
    ['/de/blog/2025/%EB%AA%A8%EC%9E%84/', '/blog/2025/%EB%AA%A8%EC%9E%84/'],
    ['/de/search/?q=c%2B%2B&a', '/search/?q=c%2B%2B&a'],
    ['/de/feed.xml', '/feed.xml'],
    ['/events/', '/ko/events/'],
    ['/events/first-2025/', '/ko/events/first-2025/'],
    ['/feed.xml', '/ko/feed.xml'],
  ])('%s has moved to %s for good', async (path, to) => {
    const { status, headers } = await ask(port, path)
    expect([301, 308]).toContain(status)
    // Escapes mean the same in either case (RFC 3986, section 6.2.2.1).
    expect(String(headers.location).replace(/%[\da-f]{2}/g, (found) => found.toUpperCase())).toBe(to)
  })

  test('a path with two slashes does not lead to another site', async () => {
    for (const path of ['/de//other.example/', '/de/%2Fother.example/', '/de///other.example']) {
      const { headers } = await ask(port, path)
      expect(String(headers.location ?? '')).not.toMatch(/^\/[/\\]/)
    }
  })

  test('a text is sent compressed to who takes it so', async () => {
    await place('site/long.txt', '모임 '.repeat(1000))
    expect((await ask(port, '/long.txt', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
  })

  test('a copy that still holds is not sent again', async () => {
    const { headers } = await ask(port, '/ko/')
    const again = await ask(port, '/ko/', { 'if-none-match': String(headers.etag) })
    expect(again.status).toBe(304)
  })

  test('a part of a file', async () => {
    const { status, body } = await ask(port, '/photos/a1b2-480.avif', { range: 'bytes=1-2' })
    expect([status, body]).toEqual([206, 'vi'])
  })

  test.each(['/../secret', '/%2e%2e/%2e%2e/etc/passwd', '/ko/..%2f..%2fsecret'])('%s leads nowhere', async (path) => {
    expect((await ask(port, path)).status).toBeGreaterThanOrEqual(400)
  })
})

async function place(path: string, text: string): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

function run(program: string, words: string[]): void {
  const child: ChildProcess = spawn(program, words, { stdio: 'ignore' })
  ended.push(
    () =>
      new Promise((resolve) => {
        child.once('exit', resolve)
        child.kill()
      }),
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Waits for a server that another process is starting. */
async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isThere = await ask(port, '/').then(
      () => true,
      () => false,
    )
    if (isThere) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answers at port ${port}`)
}

/** Asks as it is written: no following, no decompression, no tidying of the path. */
function ask(port: number, path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      send({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }),
        )
      })
        .on('error', reject)
        .end()
    },
  )
}
