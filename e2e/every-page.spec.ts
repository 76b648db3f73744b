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
    const alternates = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]))
    const whole = languages.map((each) => [each, new URL(address(each), canonical).href])
    expect.soft(alternates).toEqual(expect.arrayContaining(whole))
    for (const other of otherLanguages(language)) {
      const ways = page.getByRole('link', { name: wordsIn(other).languageName, exact: true })
      const stated = await ways.evaluateAll((links) =>
        links.map((link) => ['href', 'hreflang', 'lang'].map((name) => link.getAttribute(name))),
      )
      const way = [address(other), other, other]
      expect.soft(stated).toEqual([way, way])
    }
  }
}
