import { expect, test } from '@playwright/test'
import { languages } from '../lib/site/languages'
import { addressOf } from './pages'
import { dialog, expectNoViolation, field, open, options } from './search'

for (const language of languages) {
  test(`axe finds nothing, open and with results, ${language}`, async ({ page, isMobile }) => {
    test.skip(isMobile && language === 'en', 'the colours are those of the other language')
    await open(page, addressOf.talks(language))
    await expectNoViolation(page)
    await field(page).fill('PyTorch')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expectNoViolation(page)
    await page.goto(`${addressOf.search(language)}?q=PyTorch`)
    await expect(options(page).first()).toBeVisible()
    await expectNoViolation(page)
  })
}

test('nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  await field(page).fill('pytorch')
  await expect(options(page).first()).toBeVisible()
  const spare = () => page.evaluate(() => innerWidth - document.documentElement.scrollWidth)
  const inside = await dialog(page).evaluate((element) => element.clientWidth - element.scrollWidth)
  expect([await spare(), inside]).toEqual([0, 0])
  await page.goto(`${addressOf.search('ko')}?q=pytorch`)
  await expect(options(page).first()).toBeVisible()
  expect(await spare()).toBe(0)
})
