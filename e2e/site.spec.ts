import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { defaultLanguage, languages, rootOf } from '../lib/site/languages'
import { originOf } from './served-sites'
import { expectWholePages } from './whole-page'

// The site of content/, whatever stands in it: one page of every kind that it has, found in its own map.
test.use({ baseURL: originOf('built') })

const sitemap = join('out', 'sitemap.xml')
const lists = new Set(['page', 'year', 'group', 'with'])

/** The first page of each kind in each language, by what the addresses of the kind look like. */
function listKinds(): Map<string, string[]> {
  const text = existsSync(sitemap) ? readFileSync(sitemap, 'utf8') : ''
  const paths = Array.from(text.matchAll(/<loc>(.*?)<\/loc>/g), ([, address = '']) => new URL(address).pathname)
  const kinds = new Map<string, Map<string, string>>()
  for (const path of paths) {
    const language =
      languages.find((each) => each !== defaultLanguage && path.startsWith(rootOf(each))) ?? defaultLanguage
    const [section = '', ...rest] = path.slice(rootOf(language).length).split('/').filter(Boolean)
    const kind = `/${[section, ...rest.map((segment) => (lists.has(segment) ? segment : '*'))].join('/')}`
    const found = kinds.get(kind) ?? new Map<string, string>()
    kinds.set(kind, found.has(language) ? found : found.set(language, path))
  }
  return new Map([...kinds].map(([kind, found]) => [kind, [...found.values()]]))
}

test('the site tells of its pages', () => {
  expect([...listKinds().keys()]).toEqual(expect.arrayContaining(['/', '/events', '/blog']))
})

for (const [kind, addresses] of listKinds()) {
  test(`${kind}: the page is whole, fits the screen, and nothing fails or is refused`, async ({ page }) => {
    await expectWholePages(page, { addresses, origin: originOf('built'), isJudgedOnce: true })
  })
}
