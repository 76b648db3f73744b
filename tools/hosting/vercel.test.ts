import { expect, test } from 'vitest'
import { vercelConfiguration } from './vercel'

test('redirects are permanent, sorted, encoded, and match nothing but their address', () => {
  const { redirects } = vercelConfiguration([
    { from: '/소식/', to: '/ko/blog/2025/모임/', lang: 'ko', statedIn: 'posts/a/ko.md' },
    { from: '/blog/core(2025)/', to: '/en/blog/2025/core/', lang: 'en', statedIn: 'posts/a/en.md' },
  ])
  expect(redirects).toMatchInlineSnapshot(`
    [
      {
        "destination": "/ko/blog/2025/%EB%AA%A8%EC%9E%84/",
        "permanent": true,
        "source": "/%EC%86%8C%EC%8B%9D/",
      },
      {
        "destination": "/en/blog/2025/core/",
        "permanent": true,
        "source": "/blog/core\\(2025\\)/",
      },
    ]
  `)
})

test.each([
  ['/category/c%2B%2B/', ['/category/c%2B%2B/', '/category/c\\+\\+/']],
  ['/category/c++', ['/category/c%2B%2B/', '/category/c\\+\\+/']],
  ['/blog/c%23-intro/', ['/blog/c%23-intro/']],
  ['/50%25/', ['/50%25/']],
  // Vercel adds a slash to a name without a dot, and takes it from one that ends like a file.
  ['/2019/05/02/name', ['/2019/05/02/name/']],
  ['/2019/05/02/name.html', ['/2019/05/02/name.html']],
  ['/news/v1.8-is-out/', ['/news/v1.8-is-out{/}?']],
])('%s is matched by %s', (from, sources) => {
  const { redirects } = vercelConfiguration([{ from, to: '/ko/', lang: 'ko', statedIn: 'posts/a/ko.md' }])
  expect(redirects.map(({ source }) => source)).toEqual(sources)
})

test('no more redirects than Vercel takes', () => {
  const many = Array.from({ length: 3000 }, (_, n) => `/old/${n}.html`)
  const all = many.map((from) => ({ from, to: '/ko/', lang: 'ko' as const, statedIn: 'posts/a/ko.md' }))
  expect(vercelConfiguration(all).redirects).toHaveLength(2048)
})

test('headers: the general ones first, so that hashed files can override how long they are kept', () => {
  expect(vercelConfiguration([]).headers).toMatchInlineSnapshot(`
    [
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=0, must-revalidate",
          },
          {
            "key": "Content-Security-Policy",
            "value": "frame-ancestors 'none'",
          },
          {
            "key": "Cross-Origin-Opener-Policy",
            "value": "same-origin",
          },
          {
            "key": "Permissions-Policy",
            "value": "camera=(), geolocation=(), microphone=()",
          },
          {
            "key": "Referrer-Policy",
            "value": "strict-origin-when-cross-origin",
          },
          {
            "key": "Strict-Transport-Security",
            "value": "max-age=63072000",
          },
          {
            "key": "X-Content-Type-Options",
            "value": "nosniff",
          },
        ],
        "source": "/(.*)",
      },
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=31536000, immutable",
          },
        ],
        "source": "/photos/:name.(avif|webp|jpg|png)",
      },
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=31536000, immutable",
          },
        ],
        "source": "/photos/:name.zip",
      },
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=31536000, immutable",
          },
        ],
        "source": "/og/:name.(png|jpg)",
      },
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=31536000, immutable",
          },
        ],
        "source": "/moim-lightbox-:hash.js",
      },
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=31536000, immutable",
          },
        ],
        "source": "/moim-search-:hash.js",
      },
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=31536000, immutable",
          },
        ],
        "source": "/moim-write-check-:hash.js",
      },
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=31536000, immutable",
          },
        ],
        "source": "/moim-write-(formulas|code|names|files|headings)-:hash.js",
      },
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=31536000, immutable",
          },
        ],
        "source": "/moim-write-:hash.js",
      },
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=31536000, immutable",
          },
        ],
        "source": "/moim-(talks|photo)-:hash.js",
      },
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=31536000, immutable",
          },
        ],
        "source": "/moim-:hash.js",
      },
      {
        "headers": [
          {
            "key": "Cache-Control",
            "value": "public, max-age=31536000, immutable",
          },
        ],
        "source": "/assets/:name",
      },
    ]
  `)
})

test('no output folder: the Next.js preset would look for its manifests there', () => {
  expect(Object.keys(vercelConfiguration([]))).not.toContain('outputDirectory')
})
