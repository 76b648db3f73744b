import { readdir } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { extremes } from './fixture/fixture'
import { originOf } from './served-sites'

// Every text of this site has a word in it that is wider than any phone.
test.use({ baseURL: originOf('extremes') })
const widths = [320, 360, 768]
const word = 'ScaledDotProductAttention'

/** Whether nothing of the page, nor of what lies above it, reaches over its right edge. */
async function expectToFit(page: Page, place: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 })
    const found = await page.evaluate(() => ({
      page: document.scrollingElement?.scrollWidth,
      above: [...document.querySelectorAll('dialog[open], dialog[open] *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map(({ tagName, className }) => `${tagName} ${className}`),
    }))
    expect.soft(found, `${place} at ${width}`).toEqual({ page: width, above: [] })
  }
}

async function listPages(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true })
  const pages = files.map((file) => `/${file.replaceAll('\\', '/')}`).filter((file) => file.endsWith('/index.html'))
  return pages.map((file) => file.slice(0, -'index.html'.length)).sort()
}

for (const language of ['ko', 'en'] as const) {
  test(`no page is wider than a phone, ${language}`, async ({ page }) => {
    const pages = (await listPages(extremes.folder)).filter((address) => address.startsWith(`/${language}/`))
    const kinds = new Set(pages.map((address) => address.split('/')[2]))
    const rooms = 'about authors blog events gallery groups projects reference search speakers tags talks write'
    expect([...kinds].filter(Boolean)).toEqual(rooms.split(' '))
    for (const address of pages) {
      await page.goto(encodeURI(address))
      await expectToFit(page, address)
    }
  })

  test(`no result of a search is wider than a phone, ${language}`, async ({ page }) => {
    await page.goto(`/${language}/search/?q=${word}`)
    await expect(page.getByRole('option').first()).toBeVisible()
    await expectToFit(page, 'the page of the search')
    await page.goto(`/${language}/`)
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill(word)
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
    await expectToFit(page, 'the dialog of the search')
  })
}

test('neither is the choice of a language, what is not there, nor a photograph in the lightbox', async ({ page }) => {
  for (const address of ['/', '/no/such/page/']) {
    await page.goto(address)
    await expectToFit(page, address)
  }
  await page.goto('/ko/gallery/recap/')
  await page.getByRole('main').getByRole('figure').getByRole('link').first().press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectToFit(page, 'the lightbox')
})
