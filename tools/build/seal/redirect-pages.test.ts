import { expect, test } from 'vitest'
import { listRedirectPages } from './redirect-pages'

const statedIn = 'posts/core/ko.md'
const files = new Set(['ko/index.html', 'en/blog/2025/core/index.html'])

test('an old address sends the reader on, and says so', () => {
  const { pages, problems } = listRedirectPages(
    [{ from: '/blog/core/', to: '/en/blog/2025/core/', lang: 'en', statedIn }],
    files,
    'https://moim.example',
  )
  expect(problems).toEqual([])
  expect([...pages]).toMatchInlineSnapshot(`
    [
      [
        "blog/core/index.html",
        "<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>This page has moved</title><meta http-equiv="refresh" content="0; url=/en/blog/2025/core/"><meta name="robots" content="noindex"><link rel="canonical" href="https://moim.example/en/blog/2025/core/"></head><body><h1>This page has moved</h1><p><a href="/en/blog/2025/core/">Read it at its new address</a></p></body></html>",
      ],
    ]
  `)
})

test('an old address with a file name, in Korean', () => {
  const { pages } = listRedirectPages([{ from: '/%EC%86%8C%EC%8B%9D.html', to: '/ko/', lang: 'ko', statedIn }], files)
  expect([...pages.keys()]).toEqual(['소식.html'])
  expect([...pages.values()][0]).toContain('<title>주소가 바뀌었습니다</title>')
})

test('what a redirect may not do', () => {
  const { problems } = listRedirectPages(
    [
      { from: '/ko/', to: '/en/blog/2025/core/', lang: 'ko', statedIn },
      { from: '/old/', to: '/ko/', lang: 'ko', statedIn },
      { from: '/old', to: '/ko/', lang: 'ko', statedIn },
      { from: '/older/', to: '/gone/', lang: 'ko', statedIn },
      { from: '/oldest/', to: 'https://evil.example/', lang: 'ko', statedIn },
    ],
    files,
  )
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "expected": {
          "en": "an address nobody uses",
          "ko": "아무도 쓰지 않는 주소",
        },
        "file": "ko/index.html",
        "found": {
          "en": "the alias /ko/ of posts/core/ko.md, the address of a page of the site",
          "ko": "posts/core/ko.md에 옛 주소(aliases)로 적힌 /ko/. 사이트의 다른 페이지가 쓰는 주소",
        },
      },
      {
        "expected": {
          "en": "an address nobody uses",
          "ko": "아무도 쓰지 않는 주소",
        },
        "file": "old/index.html",
        "found": {
          "en": "the alias /old of posts/core/ko.md, the address of another alias",
          "ko": "posts/core/ko.md에 옛 주소(aliases)로 적힌 /old. 다른 글의 옛 주소로 쓰이는 주소",
        },
      },
      {
        "expected": {
          "en": "the address of a page",
          "ko": "페이지의 주소",
        },
        "file": "older/index.html",
        "found": {
          "en": "a redirect to /gone/, of posts/core/ko.md",
          "ko": "posts/core/ko.md의 옛 주소가 가리키는 /gone/",
        },
      },
      {
        "expected": {
          "en": "the address of a page",
          "ko": "페이지의 주소",
        },
        "file": "oldest/index.html",
        "found": {
          "en": "a redirect to https://evil.example/, of posts/core/ko.md",
          "ko": "posts/core/ko.md의 옛 주소가 가리키는 https://evil.example/",
        },
      },
    ]
  `)
})
