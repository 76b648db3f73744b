import { expect, test } from '@playwright/test'
import { wordsIn } from '../lib/words/words'
import { expectNoViolation } from './axe'
import { originOf } from './served-sites'

test.use({ baseURL: originOf('fixture') })

const address = '/ko/blog/2026/translated-notes/'

test('a translated article names its original', async ({ page }) => {
  await page.goto(address)
  const fact = page.getByRole('definition').filter({ has: page.getByRole('link', { name: 'Notes on Shapes' }) })
  await expect(fact.getByRole('link')).toHaveAttribute('href', 'https://elsewhere.example/notes/')
  await expect(page.getByRole('term').filter({ hasText: wordsIn('ko').postPage.source })).toBeVisible()
})

test('tables and code that are wider than a small screen scroll by themselves, with the keyboard as well', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(address)
  expect(await page.evaluate(() => innerWidth - document.documentElement.scrollWidth)).toBe(0)
  const table = page.getByRole('group', { name: wordsIn('ko').table }).first()
  await table.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  await expectNoViolation(page)
})

test('a table without headings has no row for them', async ({ page }) => {
  await page.goto(address)
  const table = page.getByRole('table').filter({ hasText: '없는 표' })
  await expect(table.getByRole('row')).toHaveCount(1)
})
