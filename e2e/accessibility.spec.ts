import { expect, test } from '@playwright/test'
import { languages } from '../lib/site/languages'
import { wordsIn } from '../lib/words/words'
import { expectNoViolation } from './axe'
import { addressesByKind, addressOf } from './pages'
import { tabTo } from './visitor'

for (const [kind, addresses] of Object.entries(addressesByKind)) {
  test(`${kind}: axe finds nothing, by day and by night`, async ({ page, isMobile }) => {
    for (const address of addresses) {
      await page.goto(address)
      // The colours are those of the desktop; the arrangement is not.
      await expectNoViolation(page, isMobile ? ['dark'] : ['light', 'dark'])
    }
  })

  test(`${kind}: one title and set of landmarks, headings in order, nothing wider than a small screen`, async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'the width is set here')
    await page.setViewportSize({ width: 320, height: 640 })
    for (const address of addresses) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page.getByRole('main')).toHaveCount(1)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('banner')).toHaveCount(1)
      await expect(page.getByRole('contentinfo')).toHaveCount(1)
      const levels = await page
        .getByRole('heading')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
      const spare = await page.evaluate(() => innerWidth - document.documentElement.scrollWidth)
      expect([address, spare]).toEqual([address, 0])
    }
  })
}

test('the lightbox has no violation either', async ({ page }) => {
  await page.goto(addressOf.album('ko'))
  await page.getByRole('main').getByRole('figure').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible()
  await expectNoViolation(page)
  await page.keyboard.press('+')
  await page.emulateMedia({ forcedColors: 'active' })
  // The colours are then the reader's own, while axe judges those that the style sheet asked for.
  await expectNoViolation(page, ['light'], ['color-contrast'])
})

for (const language of languages) {
  const words = wordsIn(language)

  test(`each landmark has a name of its own, ${language}`, async ({ page }) => {
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

  test(`the theme is chosen by keyboard and remembered, ${language}`, { tag: '@journey' }, async ({ page }) => {
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

for (const [kind, addresses] of Object.entries(addressesByKind)) {
  test(`${kind}: whatever has the focus shows it, and is in view`, async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address)
      for (let stop = 0; stop < 20; stop += 1) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => {
          const { activeElement } = document
          if (!activeElement || activeElement === document.body) return undefined
          // A field for files is shown by its label, which is drawn as a button.
          const isFile = activeElement instanceof HTMLInputElement && activeElement.type === 'file'
          const shown = (isFile && activeElement.labels?.[0]) || activeElement
          const { outlineStyle, outlineWidth } = getComputedStyle(shown)
          // The field of the search shows it by the line below all of its row.
          const row = activeElement.closest('.search-form')
          const isFramed = row !== null && getComputedStyle(row).boxShadow !== 'none'
          const { top, bottom, left, right } = shown.getBoundingClientRect()
          return {
            element: activeElement.outerHTML.slice(0, 200),
            isShown: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || isFramed,
            // A pixel is what remains of what only a screen reader should find.
            isInView:
              bottom > 1 && right > 1 && top < innerHeight && left < innerWidth && right - left > 2 && bottom - top > 2,
            isVisible: activeElement.checkVisibility(),
          }
        })
        if (focused) expect(focused).toEqual({ ...focused, isShown: true, isInView: true, isVisible: true })
      }
    }
  })
}
