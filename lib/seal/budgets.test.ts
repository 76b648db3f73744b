import { expect, test } from 'vitest'
import { judgeSizes } from './budgets'
import { formatReport } from './report'

const page = (address: string, brotli: number, frame?: number) => ({ address, bytes: brotli * 5, brotli, frame })

test('a post over its budget, but for its words, stops the build, another page is a warning', () => {
  const pages = [
    page('/ko/blog/2025/heavy/', 18_000, 14_337),
    page('/ko/blog/2025/long/', 18_000, 14_336),
    page('/ko/blog/2025/fits/', 14_336),
    page('/ko/speakers/', 20_000),
  ]
  expect(judgeSizes(pages, [])).toMatchInlineSnapshot(`
    {
      "problems": [
        {
          "expected": "at most 14336",
          "file": "/ko/blog/2025/heavy/",
          "found": "14337 bytes after brotli without the words of its text",
        },
      ],
      "warnings": [
        "/ko/speakers/ is 20000 bytes after brotli; aim for 14336",
      ],
    }
  `)
})

test('all script together has one budget', () => {
  expect(judgeSizes([], [page('/a.js', 8000), page('/b.js', 2241)]).problems).toMatchInlineSnapshot(`
    [
      {
        "expected": "at most 10240",
        "file": "/a.js, /b.js",
        "found": "10241 bytes of script after brotli",
      },
    ]
  `)
  expect(judgeSizes([], [page('/a.js', 8000), page('/b.js', 2240)]).problems).toEqual([])
})

test('the lightbox has one of its own', () => {
  expect(judgeSizes([], [page('/moim-lightbox-0.js', 6145), page('/moim-0.js', 3000)]).problems).toMatchInlineSnapshot(`
    [
      {
        "expected": "at most 6144",
        "file": "/moim-lightbox-0.js",
        "found": "6145 bytes after brotli",
      },
    ]
  `)
  expect(judgeSizes([], [page('/moim-lightbox-0.js', 6144), page('/moim-0.js', 3000)]).problems).toEqual([])
})

test('the search has one of its own and takes nothing of the others', () => {
  const others = [page('/moim-lightbox-0.js', 6144), page('/moim-0.js', 4096)]
  expect(judgeSizes([], [...others, page('/moim-search-0.js', 20_481)]).problems).toMatchInlineSnapshot(`
    [
      {
        "expected": "at most 20480",
        "file": "/moim-search-0.js",
        "found": "20481 bytes after brotli",
      },
    ]
  `)
  expect(judgeSizes([], [...others, page('/moim-search-0.js', 20_480)]).problems).toEqual([])
})

test('the report, with the five largest pages', () => {
  const pages = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) => page(`/${name}/`, 1024 * (index + 1)))
  const report = {
    pages,
    scripts: [page('/moim-0.js', 4096)],
    redirects: 2,
    removed: 1_234_567,
    warnings: ['/f/ is large'],
  }
  expect(formatReport(report)).toMatchInlineSnapshot(`
    "sealed 6 pages and 2 redirects, removed 1205.6 KB of the framework
    script 4.0 KB after brotli; largest pages after brotli:
         6.0 KB  /f/
         5.0 KB  /e/
         4.0 KB  /d/
         3.0 KB  /c/
         2.0 KB  /b/
    warning: /f/ is large"
  `)
})
