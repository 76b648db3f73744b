import { expect, type Page, test } from '@playwright/test'
import { languages, otherLanguages } from '../lib/site/languages'
import { wordsIn } from '../lib/words/words'
import { addressOf, shared } from './pages'
import { originOf } from './served-sites'
import { expectWholePages } from './whole-page'

const origin = originOf('archive')

/** The pages that stand still while they load and are read, to the thousandth of a screen. */
const still = new Set(['home', 'post', 'album', 'photo'])

for (const [kind, address] of Object.entries(addressOf)) {
  test(`${kind}: the page is whole and leads to its siblings`, async ({ page }) => {
    await expectWholePages(page, {
      origin,
      addresses: languages.map((language) => address(language)),
      ...(still.has(kind) && { mostShift: 0.001 }),
      ask: (visited) => expectSiblings(page, address, visited),
    })
  })
}

for (const [name, address] of Object.entries(shared)) {
  test(`${name}: the page is whole`, async ({ page }) => {
    await expectWholePages(page, { origin, addresses: [address], missing: [address] })
  })
}

/** The page says its language and its own address, and leads to the same page in every other language. */
async function expectSiblings(page: Page, address: (typeof addressOf)['home'], visited: string) {
  for (const language of languages.filter((each) => address(each) === visited)) {
    await expect.soft(page.locator('html')).toHaveAttribute('lang', language)
    const canonical = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? ''
    expect.soft(new URL(canonical).pathname).toBe(visited)
    for (const each of languages) {
      const alternate = page.locator(`link[rel="alternate"][hreflang="${each}"]`)
      await expect.soft(alternate).toHaveAttribute('href', new URL(address(each), canonical).href)
    }
    for (const other of otherLanguages(language)) {
      const ways = page.getByRole('link', { name: wordsIn(other).languageName, exact: true })
      await expect.soft(ways).toHaveCount(2)
      for (const way of await ways.all()) {
        await expect.soft(way).toHaveAttribute('href', address(other))
        await expect.soft(way).toHaveAttribute('hreflang', other)
        await expect.soft(way).toHaveAttribute('lang', other)
      }
    }
  }
}
