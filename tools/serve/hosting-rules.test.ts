import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findRedirect, type HostingRules, headersFor, readHostingRules } from './hosting-rules'

const rules: HostingRules = {
  headers: [
    {
      source: '/(.*)',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Cache-Control', value: 'no-cache' },
      ],
    },
    { source: '/photos/(.*)', headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }] },
  ],
  redirects: [
    { source: '/blog/2025/old/', destination: '/ko/blog/2025/new/', permanent: true },
    { source: '/%EC%86%8C%EC%8B%9D\\(2025\\)/', destination: '/ko/blog/', permanent: true },
    { source: '/now', destination: '/ko/events/', permanent: false },
  ],
}

test('of two headers with one name the later holds', () => {
  expect([...headersFor(rules, '/photos/a.avif')]).toEqual([
    ['x-content-type-options', 'nosniff'],
    ['cache-control', 'public, max-age=31536000, immutable'],
  ])
  expect(headersFor(rules, '/ko/').get('cache-control')).toBe('no-cache')
})

test('a redirect answers its address with and without the last slash', () => {
  expect(findRedirect(rules, '/blog/2025/old/')).toEqual({ status: 308, to: '/ko/blog/2025/new/' })
  expect(findRedirect(rules, '/blog/2025/old')).toEqual({ status: 308, to: '/ko/blog/2025/new/' })
  expect(findRedirect(rules, '/소식(2025)/')).toEqual({ status: 308, to: '/ko/blog/' })
  expect(findRedirect(rules, '/now')).toEqual({ status: 307, to: '/ko/events/' })
  expect(findRedirect(rules, '/blog/2025/old/more/')).toBeUndefined()
  expect(findRedirect(rules, '/')).toBeUndefined()
})

test('a redirect answers all that is below a folder, where none names the address itself', () => {
  const folder = [
    { source: '/en/:path([^/].*)', destination: '/:path' },
    { source: '/en/old/', destination: '/blog/2025/old/' },
  ]
  const find = (path: string) => findRedirect({ ...rules, redirects: folder }, path)?.to
  expect(['/en/blog/$1/', '/en/old/', '/en//other.example/', '/eng/'].map(find)).toEqual([
    '/blog/$1/',
    '/blog/2025/old/',
    undefined,
    undefined,
  ])
})

test('a redirect answers its address in every spelling', () => {
  const sources = ['/lang/c%2B%2B/', '/%EB%AA%A8%EC%9E%84/', '/old\\(2019\\)/', '/v1.8-is-out{/}?', '/2019/name.html']
  const own = { ...rules, redirects: sources.map((source) => ({ source, destination: '/ko/' })) }
  const paths = ['/lang/c++', '/lang/c%2b%2B/', '/%eb%aa%a8%ec%9e%84', '/old(2019)/', '/v1.8-is-out', '/2019/name.html']
  expect(paths.filter((path) => !findRedirect(own, path))).toEqual([])
  expect(['/lang/c/', '/2019/name', '/2019%2Fname.html', '/%'].filter((path) => findRedirect(own, path))).toEqual([])
})

test('a file that is missing has no rules, one that is wrong is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'moim-rules-'))
  const file = join(folder, 'vercel.json')
  expect(await readHostingRules(file)).toEqual({ headers: [], redirects: [] })
  await writeFile(file, JSON.stringify({ ...rules, cleanUrls: false }))
  expect(await readHostingRules(file)).toEqual(rules)
  await writeFile(file, JSON.stringify({ redirects: [{ from: '/a' }] }))
  await expect(readHostingRules(file)).rejects.toThrow(
    'redirects has to be a list of { source, destination, permanent }',
  )
  await rm(folder, { recursive: true })
})
