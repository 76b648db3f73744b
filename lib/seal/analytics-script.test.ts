import { expect, test } from 'vitest'
import type { Analytics } from '../site-config'
import { sealPage } from './seal-page'

const analytics: Analytics = {
  script: 'https://counter.example/js/script.js',
  attributes: { 'data-site-id': 'a"b' },
}
const asked = '<script defer src="https://counter.example/js/script.js" data-site-id="a&quot;b"></script>'
const sources = { stylesheet: () => undefined, rename: () => undefined }

function seal(head: string, settings?: Analytics) {
  const html = `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>T</title>${head}</head><body><h1>T</h1></body></html>`
  const page = sealPage(html, sources, settings)
  const directives = page.html.match(/content="([^"]*)"/)?.[1]?.split('; ') ?? []
  return {
    scripts: page.html.match(/<script.*?>/g) ?? [],
    origins: directives.filter((directive) => directive.includes('https:')),
    objections: page.objections.map(({ found }) => found),
  }
}

test('the script of the settings, and its origin in the policy', () => {
  expect(seal(asked, analytics)).toMatchInlineSnapshot(`
    {
      "objections": [],
      "origins": [
        "script-src https://counter.example",
        "connect-src 'self' https://counter.example",
      ],
      "scripts": [
        "<script defer src="https://counter.example/js/script.js" data-site-id="a&quot;b">",
      ],
    }
  `)
})

test('without the setting no script of another origin stands in a page', () => {
  expect(seal(asked)).toMatchInlineSnapshot(`
    {
      "objections": [
        {
          "verbatim": "<script src="https://counter.example/js/script.js">",
        },
      ],
      "origins": [],
      "scripts": [
        "<script defer src="https://counter.example/js/script.js" data-site-id="a&quot;b">",
      ],
    }
  `)
  expect(seal('', analytics).origins).toEqual([])
})

test.each([
  ['another address', asked.replace('script.js', 'other.js')],
  ['another setting', asked.replace('a&quot;b', 'c')],
  ['an attribute more', asked.replace('defer', 'async defer')],
  ['a text', asked.replace('></', '>x()</')],
  ['the script twice', asked + asked],
])('%s is refused', (_, head) => {
  expect(seal(head, analytics).objections).toHaveLength(1)
})
