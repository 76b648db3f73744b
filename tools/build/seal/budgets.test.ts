import { expect, test } from 'vitest'
import { verbatim } from '../../report/message'
import { formatReport, judgeSizes } from './budgets'

const page = (address: string, brotli: number, frame?: number) => ({ address, brotli, frame })

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
          "expected": {
            "en": "at most 14336",
            "ko": "14336바이트까지",
          },
          "file": "/ko/blog/2025/heavy/",
          "found": {
            "en": "14337 bytes after brotli without what it tells and shows",
            "ko": "글과 사진을 뺀 나머지가 brotli 압축 후 14337바이트",
          },
        },
      ],
      "warnings": [
        {
          "en": "/ko/speakers/ is 20000 bytes after brotli; aim for 14336",
          "ko": "/ko/speakers/ 페이지가 brotli 압축 후 20000바이트입니다. 14336바이트 안에 들면 좋습니다",
        },
      ],
    }
  `)
})

test('all script together has one budget', () => {
  expect(judgeSizes([], [page('/a.js', 8000), page('/b.js', 2753)]).problems).toMatchInlineSnapshot(`
    [
      {
        "expected": {
          "en": "at most 10240",
          "ko": "10240바이트까지",
        },
        "file": "/a.js, /b.js",
        "found": {
          "en": "10753 bytes of script after brotli",
          "ko": "스크립트가 brotli 압축 후 10753바이트",
        },
      },
    ]
  `)
  expect(judgeSizes([], [page('/a.js', 8000), page('/b.js', 2240)]).problems).toEqual([])
})

test('the lightbox has one of its own', () => {
  expect(judgeSizes([], [page('/moim-lightbox-0.js', 6145), page('/moim-0.js', 3000)]).problems).toMatchInlineSnapshot(`
    [
      {
        "expected": {
          "en": "at most 6144",
          "ko": "6144바이트까지",
        },
        "file": "/moim-lightbox-0.js",
        "found": {
          "en": "6145 bytes after brotli",
          "ko": "brotli 압축 후 6145바이트",
        },
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
        "expected": {
          "en": "at most 20480",
          "ko": "20480바이트까지",
        },
        "file": "/moim-search-0.js",
        "found": {
          "en": "20481 bytes after brotli",
          "ko": "brotli 압축 후 20481바이트",
        },
      },
    ]
  `)
  expect(judgeSizes([], [...others, page('/moim-search-0.js', 20_480)]).problems).toEqual([])
})

test('the report, with the five largest pages', () => {
  const largest = ['f', 'e', 'd', 'c', 'b', 'a'].map((name, index) => page(`/${name}/`, 1024 * (6 - index)))
  const report = {
    ...{ pages: 6, largest },
    scripts: [page('/moim-0.js', 4096)],
    redirects: 2,
    warnings: [verbatim('/f/ is large')],
  }
  expect(formatReport(report, 'ko')).toMatchInlineSnapshot(`
    "페이지 6개와 옛 주소 2개를 공개할 형태로 마무리했습니다
    brotli 압축 후 스크립트 4.0 KB, 가장 큰 페이지:
         6.0 KB  /f/
         5.0 KB  /e/
         4.0 KB  /d/
         3.0 KB  /c/
         2.0 KB  /b/
    주의: /f/ is large"
  `)
  expect(formatReport(report, 'en')).toMatchInlineSnapshot(`
    "sealed 6 pages and 2 redirects
    script 4.0 KB after brotli; largest pages after brotli:
         6.0 KB  /f/
         5.0 KB  /e/
         4.0 KB  /d/
         3.0 KB  /c/
         2.0 KB  /b/
    warning: /f/ is large"
  `)
})
