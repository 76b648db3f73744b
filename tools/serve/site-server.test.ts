import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type Server, request as send } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { siteServer } from './site-server'

let folder: string
let server: Server
let port: number

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'moim-site-'))
  await place('index.html', '<h1>모임</h1>')
  await place('ko/index.html', '<h1>한국어</h1>')
  await place('ko/index.html.br', brotliCompressSync('<h1>한국어</h1>'))
  await place('ko/index.html.gz', gzipSync('<h1>한국어</h1>'))
  await place('ko/태그/index.html', '<h1>태그</h1>')
  await place('c++/index.html', '<h1>C++</h1>')
  await place('f#/50%/index.html', '<h1>F#</h1>')
  await place('2019/v1.8/index.html', '<h1>v1.8</h1>')
  await place('2019/name.html', '<h1>이름</h1>')
  await place('404.html', '<h1>없습니다</h1>')
  await place('photos/a-480.avif', 'avif')
  await place('llms.txt', '모임')
  await place('long.txt', '모임 '.repeat(100))
  await writeFile(`${folder}-secret`, 'secret')
  const rules = {
    headers: [
      { source: '/(.*)', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
      { source: '/photos/(.*)', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
    ],
    redirects: [{ source: '/blog/old/', destination: '/ko/', permanent: true }],
  }
  server = siteServer(folder, rules, `${folder}-cache`)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
  await rm(`${folder}-secret`)
  await rm(`${folder}-cache`, { recursive: true })
})

async function place(path: string, contents: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), contents)
}

/** Asks as it is written: no following, no decompression, no tidying of the path. */
function ask(path: string, { method = 'GET', encoding = '', sent = {} as Record<string, string> } = {}) {
  return new Promise<{ status: number | undefined; header: (name: string) => unknown; body: Buffer }>(
    (resolve, reject) => {
      const headers = encoding ? { ...sent, 'accept-encoding': encoding } : sent
      const request = send({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            header: (name) => response.headers[name],
            body: Buffer.concat(chunks),
          }),
        )
      })
      request.on('error', reject).end()
    },
  )
}

test('a page is served with the headers of the rules', async () => {
  const { status, header, body } = await ask('/ko/')
  expect([status, body.toString(), header('content-type')]).toEqual([
    200,
    '<h1>한국어</h1>',
    'text/html; charset=utf-8',
  ])
  expect(header('x-content-type-options')).toBe('nosniff')
  expect(header('cache-control')).toBe('public, max-age=0, must-revalidate')
})

test.each([
  ['br, gzip', 'br', brotliCompressSync('<h1>한국어</h1>')],
  ['gzip', 'gzip', gzipSync('<h1>한국어</h1>')],
  ['', undefined, Buffer.from('<h1>한국어</h1>')],
])('a browser that accepts "%s" gets the precompressed copy', async (encoding, expected, bytes) => {
  const { header, body } = await ask('/ko/', { encoding })
  expect(header('content-encoding')).toBe(expected)
  expect(body).toEqual(bytes)
})

test("a page's address ends with a slash", async () => {
  for (const [path, location] of [
    ['/ko', '/ko/'],
    ['/ko?q=1', '/ko/?q=1'],
    [`/ko/${encodeURI('태그')}`, `/ko/${encodeURI('태그')}/`],
  ] as const) {
    const { status, header } = await ask(path)
    expect([path, status, header('location')]).toEqual([path, 308, location])
  }
  expect((await ask(`/ko/${encodeURI('태그')}/`)).body.toString()).toBe('<h1>태그</h1>')
})

test('a page is found in every spelling of its address', async () => {
  for (const [path, title] of [
    ['/c++/', 'C++'],
    ['/c%2B%2b/', 'C++'],
    ['/f%23/50%25/', 'F#'],
    ['/2019/v1.8/', 'v1.8'],
    ['/2019/name.html', '이름'],
    [`/ko/${encodeURIComponent('태그')}/`, '태그'],
  ] as const) {
    expect([path, (await ask(path)).body.toString()]).toEqual([path, `<h1>${title}</h1>`])
  }
  expect((await ask('/c%2B%2B')).header('location')).toBe('/c%2B%2B/')
})

test('redirects of the rules are answered before anything else', async () => {
  for (const path of ['/blog/old/', '/blog/old']) {
    const { status, header } = await ask(path)
    expect([status, header('location')]).toEqual([308, '/ko/'])
  }
})

test.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
])('a text without a copy is compressed for a browser that accepts "%s"', async (encoding, expected, open) => {
  for (const _ of ['made', 'kept']) {
    const { header, body } = await ask('/long.txt', { encoding })
    expect(header('content-encoding')).toBe(expected)
    expect(open(body).toString()).toBe('모임 '.repeat(100))
  }
  expect((await ask('/llms.txt', { encoding })).header('content-encoding')).toBeUndefined()
})

test('hashed files are kept for good, text says its encoding', async () => {
  expect((await ask('/photos/a-480.avif')).header('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await ask('/llms.txt')).header('content-type')).toBe('text/plain; charset=utf-8')
  await place('moim-0123456789ab.js', '')
  expect((await ask('/moim-0123456789ab.js')).header('cache-control')).toBe('public, max-age=31536000, immutable')
})

test("what is not there gets the site's own page and status 404", async () => {
  for (const path of ['/nothing/', '/photos/none.avif', '/ko/nothing.html']) {
    const { status, body, header } = await ask(path)
    expect([path, status, body.toString()]).toEqual([path, 404, '<h1>없습니다</h1>'])
    expect(header('cache-control')).toBe('public, max-age=0, must-revalidate')
  }
  expect((await ask('/%e0%a4%a')).status).toBe(400)
})

test('nothing outside the folder is served', async () => {
  const name = `${folder.split('/').pop()}-secret`
  for (const path of [`/../${name}`, `/%2e%2e/${name}`, `/..%2f${name}`, '//example.org/ko']) {
    const { status, body, header } = await ask(path)
    expect(body.toString()).not.toContain('secret')
    expect([path, status === 404 || status === 400 || header('location') === '/ko/']).toEqual([path, true])
  }
})

test.each([
  ['bytes=2-3', 206, 'if'],
  ['bytes=-2', 206, 'if'],
  ['bytes=2-', 206, 'if'],
  ['bytes=0-99999999999999999999', 206, 'avif'],
  ['bytes=3-1', 416, ''],
  ['bytes=9-', 416, ''],
  ['bytes=99999999999999999999-', 416, ''],
  ['bytes=0-0,2-3', 200, 'avif'],
  ['bytes=', 200, 'avif'],
  ['bytes=a-b', 200, 'avif'],
  ['lines=1-2', 200, 'avif'],
  ['\u00ff', 200, 'avif'],
])('the part of a file that "%s" asks for', async (range, status, body) => {
  const answer = await ask('/photos/a-480.avif', { sent: { range } })
  expect([answer.status, answer.body.toString()]).toEqual([status, body])
})

test('a copy that still holds is not sent again, and no condition ends the server', async () => {
  const etag = String((await ask('/llms.txt')).header('etag'))
  for (const [sent, status] of [
    [{ 'if-none-match': etag }, 304],
    [{ 'if-none-match': '"other"' }, 200],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-match': '"other"' }, 412],
    [{ 'if-modified-since': 'yesterday' }, 200],
    [{ 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 412],
    [{ range: 'bytes=0-1', 'if-range': '"other"' }, 200],
    [{ range: 'bytes=0-1', 'if-range': etag }, 206],
    [{ range: 'bytes=5-2', 'if-range': 'never' }, 200],
  ] as const) {
    expect([sent, (await ask('/llms.txt', { sent })).status]).toEqual([sent, status])
  }
  expect((await ask('/llms.txt')).status).toBe(200)
})

test('a compressed copy is served in parts as well', async () => {
  const whole = brotliCompressSync('<h1>한국어</h1>')
  const { status, header, body } = await ask('/ko/', { encoding: 'br', sent: { range: 'bytes=1-3' } })
  expect([status, header('content-encoding'), body]).toEqual([206, 'br', whole.subarray(1, 4)])
})

test('bytes that are no request are answered, and the next request as well', async () => {
  for (const written of [
    'GET /\0 HTTP/1.1\r\n\r\n',
    'GET // HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'GET /ko/%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'nothing\r\n\r\n',
  ]) {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(written))
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
      })
      socket.on('close', () => resolve(text))
    })
    expect([written, answer]).toEqual([written, expect.stringMatching(/^HTTP\/1\.1 4\d\d /)])
  }
  expect((await ask('/ko/')).status).toBe(200)
})

test('only reading is allowed', async () => {
  expect((await ask('/ko/', { method: 'POST' })).status).toBe(405)
  const head = await ask('/ko/', { method: 'HEAD' })
  expect([head.status, head.body.length]).toEqual([200, 0])
})
