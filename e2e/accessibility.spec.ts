import { expect, test } from '@playwright/test'
import { defaultLanguage, languages } from '../lib/site/languages'
import { wordsIn } from '../lib/words/words'
import { expectNoViolation } from './axe'
import { addressOf } from './pages'
import { tabTo } from './visitor'

test('the lightbox has no violation either', { tag: '@phone' }, async ({ page }) => {
  await page.goto(addressOf.album('ko'))
  await page.getByRole('main').getByRole('figure').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('+')
  await page.emulateMedia({ forcedColors: 'active' })
  // The colours are then the reader's own, while axe judges those that the style sheet asked for.
  await expectNoViolation(page, { schemes: ['light'], without: ['color-contrast'] })
})

for (const language of languages) {
  const words = wordsIn(language)

  test(`each landmark has a name of its own, ${language}`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(addressOf.post(language))
    await expect(page.getByRole('banner')).toHaveCount(1)
    await expect(page.getByRole('contentinfo')).toHaveCount(1)
    for (const name of [words.mainNavigation, words.postPage.programme, words.footer.label])
      await expect(page.getByRole('navigation', { name, exact: true })).toHaveCount(1)
    const rooms = page.getByRole('navigation', { name: words.mainNavigation })
    for (const name of [words.events, words.blog, words.speakers, words.gallery, words.about])
      await expect(rooms.getByRole('link', { name, exact: true })).toBeVisible()
  })

  test(`the first stop of the keyboard skips to the content, ${language}`, async ({ page }) => {
    await page.goto(addressOf.post(language))
    const skip = page.getByRole('link', { name: words.skipToContent })
    await expect(skip).not.toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#main$/)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
  })

  test(`the theme is chosen by keyboard and remembered, ${language}`, {
    tag: language === defaultLanguage ? '@journey' : [],
  }, async ({ page }) => {
    await page.goto(addressOf.home(language))
    const name = (theme: 'light' | 'dark') => `${words.theme.label}: ${words.theme[theme]}`
    await tabTo(page, page.getByRole('button', { name: name('light') }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: name('dark') })).toBeFocused()
    await page.goto(addressOf.blog(language))
    await expect(page.getByRole('button', { name: name('dark') })).toBeVisible()
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  })
}
