import { expect, test } from '@playwright/test'
import { wordsIn } from '../lib/words/words'
import { originOf } from './served-sites'
import { expectPhoto } from './visitor'

test.use({ baseURL: originOf('fixture') })

test('who has a portrait is shown by it, in the list as on their own page', async ({ page }) => {
  await page.goto('/ko/speakers/')
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: '김하나' }) })
  const portrait = row.locator('img')
  await expectPhoto(portrait)
  // The name stands beside it, so a reader who sees no picture misses nothing.
  await expect(portrait).toHaveAttribute('alt', '')
  const { width, height } = (await portrait.boundingBox()) ?? {}
  expect(width).toBe(height)
  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('김하나')
  await expectPhoto(page.getByRole('main').locator('header img'))
  const data = await page.locator('script[type="application/ld+json"]').textContent()
  expect(data).toMatch(/"image":"https?:[^"]+\/photos\/\w+-256\.jpg"/)
})

test('a recording shows its photograph once, and leads to it', async ({ page, baseURL }) => {
  const archive = originOf('archive')
  expect(archive).not.toBe(baseURL)
  await page.goto(`${archive}/en/events/pytorch-core-conference-2025/pytorch-roadmap/`)
  const main = page.getByRole('main')
  await expect(main.locator('img')).toHaveCount(1)
  await main.getByRole('link', { name: 'Illustration' }).click()
  await expect(page).toHaveURL(/\/gallery\/pytorch-core-conference\/03\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('roadmap')
  await expect(page.getByRole('link', { name: wordsIn('en').galleryPage.back })).toBeVisible()
})
