import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { languages } from '@/lib/language'
import { wordsIn } from '@/lib/words'
import { addressOf, pages } from './pages'
import { tabTo } from './visitor'

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`by ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const { name, address, language } of pages) {
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        await page.goto(address)
        await expectNoViolation(page)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await expect(page.getByRole('main')).toHaveCount(1)
        const levels = await page
          .getByRole('heading')
          .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
        for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
        if (language) {
          await expect(page.getByRole('banner')).toHaveCount(1)
          await expect(page.getByRole('contentinfo')).toHaveCount(1)
        }
      })
    }

    test('axe finds nothing in the open lightbox', async ({ page }) => {
      await page.goto(addressOf.album('ko'))
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectNoViolation(page)
    })
  })
}

for (const language of languages) {
  test(`the first Tab reaches the way past the header, ${language}`, async ({ page }) => {
    await page.goto(addressOf.recap(language))
    const skip = page.getByRole('link', { name: wordsIn(language).skipToContent })
    await page.keyboard.press('Tab')
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#main$/)
  })

  test(`what has the focus shows it, ${language}`, async ({ page }) => {
    await page.goto(addressOf.home(language))
    const target = page.getByRole('banner').getByRole('link', { name: wordsIn(language).events })
    await tabTo(page, target)
    expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid')
  })
}
