import { expect, test } from '@playwright/test'
import { defaultLanguage, languages } from '../lib/site/languages'
import { wordsIn } from '../lib/words/words'
import { expectNoViolation } from './axe'
import { addressOf } from './pages'
import { dialog, field, open, options } from './search'

// One language on the phone, the others on the desktop.
for (const language of languages) {
  const person = wordsIn(language).languageName === '한국어' ? '이제응' : 'Jerry Lee'

  test(`axe finds nothing, open and with results, ${language}`, {
    tag: language === defaultLanguage ? '@phone-only' : [],
  }, async ({ page }) => {
    await open(page, addressOf.home(language))
    // What lies below cannot be reached, and is judged where it is visited.
    await expectNoViolation(page, { within: 'dialog' })
    await field(page).fill(person)
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await expectNoViolation(page, { within: 'dialog' })
    await page.goto(`${addressOf.search(language)}?q=${person}`)
    await expect(options(page).first()).toBeVisible()
    await expectNoViolation(page)
  })
}

test('nothing is wider than the screen', { tag: '@phone-only' }, async ({ page }) => {
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
