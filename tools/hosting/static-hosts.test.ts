import { expect, test } from 'vitest'
import { headersFile, redirectsFile, wranglerFile } from './static-hosts'

test('headers: the shared ones for everything, and one more where the name of a file changes with its bytes', () => {
  expect(headersFile()).toMatchInlineSnapshot(`
    "/*
      Content-Security-Policy: frame-ancestors 'none'
      Cross-Origin-Opener-Policy: same-origin
      Permissions-Policy: camera=(), geolocation=(), microphone=()
      Referrer-Policy: strict-origin-when-cross-origin
      Strict-Transport-Security: max-age=63072000
      X-Content-Type-Options: nosniff

    /photos/*
      Cache-Control: public, max-age=31536000, immutable

    /og/*
      Cache-Control: public, max-age=31536000, immutable

    /moim-*
      Cache-Control: public, max-age=31536000, immutable

    /assets/*
      Cache-Control: public, max-age=31536000, immutable
    "
  `)
})

test('redirects: every spelling of an old address, with and without its last slash', () => {
  const lines = redirectsFile([
    { from: '/소식/', to: '/ko/blog/2025/모임/', lang: 'ko', statedIn: 'posts/a/ko.md' },
    { from: '/2019/c++.html', to: '/en/', lang: 'en', statedIn: 'posts/a/en.md' },
  ])
  expect(lines).toMatchInlineSnapshot(`
    "/%EC%86%8C%EC%8B%9D /ko/blog/2025/%EB%AA%A8%EC%9E%84/ 301
    /%EC%86%8C%EC%8B%9D/ /ko/blog/2025/%EB%AA%A8%EC%9E%84/ 301
    /2019/c%2B%2B.html /en/ 301
    /2019/c++.html /en/ 301
    "
  `)
})

test('redirects: what has moved as a whole comes last, because the first rule that matches holds', () => {
  const moved = [
    { from: '/en/', to: '/' },
    { from: '/feed.xml', to: '/ko/feed.xml' },
  ]
  const alias = { from: '/en/old/', to: '/blog/2025/old/', lang: 'en', statedIn: 'posts/a/en.md' } as const
  expect(redirectsFile([alias], moved)).toMatchInlineSnapshot(`
    "/en/old /blog/2025/old/ 301
    /en/old/ /blog/2025/old/ 301
    /en/ / 301
    /en/:name /:name 301
    /en/:name/* /:name/:splat 301
    /feed.xml /ko/feed.xml 301
    "
  `)
})

test('no more redirects than Cloudflare takes', () => {
  const many = Array.from({ length: 3000 }, (_, n) => `/old/${n}.html`)
  const lines = redirectsFile(many.map((from) => ({ from, to: '/ko/', lang: 'ko', statedIn: 'posts/a/ko.md' })))
  expect(lines.trimEnd().split('\n')).toHaveLength(2000)
})

test('a project on Cloudflare is called by the host name of the site', () => {
  expect(wranglerFile('meet.pytorch.example')).toBe('name = "meet-pytorch-example"\npages_build_output_dir = "out"\n')
})
