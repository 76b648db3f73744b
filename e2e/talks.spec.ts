import { expect, test } from '@playwright/test'
import { defaultLanguage, languages } from '../lib/site/languages'
import { wordsIn } from '../lib/words/words'
import { addressOf } from './pages'
import { tabTo } from './visitor'

const youtube = /^https:\/\/www\.youtube(-nocookie)?\.com\//

for (const language of languages) {
  const words = wordsIn(language)
  const screens = language === defaultLanguage ? ['@journey', '@phone'] : []

  test(`nothing is asked of YouTube before the reader presses play, ${language}`, {
    tag: language === defaultLanguage ? '@journey' : [],
  }, async ({ page, baseURL }) => {
    const asked: string[] = []
    const violations: string[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) asked.push(request.url())
    })
    page.on('console', (message) => message.type() === 'error' && violations.push(message.text()))
    await page.route(youtube, (route) => route.fulfill({ contentType: 'text/html', body: '<p>The recording</p>' }))
    await page.goto(addressOf.talk(language))
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    await expect(page.getByRole('link', { name: words.talk.watchOnYoutube })).toHaveAttribute('href', youtube)
    const play = page.getByRole('button', { name: `${words.talk.play} ${title}`, exact: true })
    await tabTo(page, play)
    expect(asked).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page.frameLocator(`iframe[title="${title}"]`).getByText('The recording')).toBeVisible()
    await expect(page.locator('iframe')).toBeFocused()
    expect(asked).toEqual([expect.stringMatching(/^https:\/\/www\.youtube-nocookie\.com\/embed\/zlXhyeBeQJ0\?/)])
    // The way out stays.
    await expect(page.getByRole('link', { name: words.talk.watchOnYoutube })).toBeVisible()
    expect(violations).toEqual([])
  })

  test(`the list of talks is narrowed in place, by one filter and by two, ${language}`, {
    tag: screens,
  }, async ({ page }) => {
    await page.goto(addressOf.talks(language))
    const rows = page.locator('li[data-year]:visible')
    const all = await rows.count()
    await page.getByRole('link', { name: /^2024/ }).click()
    await expect(page).toHaveURL(/\?year=2024$/)
    await expect(rows).toHaveCount(12)
    await expect(page.getByRole('status')).toHaveText(`2024: ${words.count.talks(12)}`)
    await expect(page).toHaveTitle(new RegExp(`^2024 · ${words.talks} · `))
    await page.locator('summary').click()
    const speaker = page.getByRole('navigation', { name: words.talksPage.filters }).getByRole('link', { name: /장영/ })
    await expect(speaker, 'how many talks of that year are left').toHaveText(/ 2$/)
    await speaker.click()
    await expect(page).toHaveURL((url) => url.searchParams.get('year') === '2024' && url.searchParams.has('speaker'))
    await expect(rows).toHaveCount(2)
    await page.goBack()
    await expect(rows).toHaveCount(12)
    await page.reload()
    await expect(rows).toHaveCount(12)
    await page.getByRole('link', { name: words.talksPage.all, exact: true }).click()
    await expect(rows).toHaveCount(all)
    await expect(page).toHaveTitle(new RegExp(`^${words.talks} · `))
    await expect(page.getByText(words.talksPage.none)).toBeHidden()
    await page.goto(`${addressOf.talks(language)}?year=1999`)
    await expect(rows, 'what no filter names is not chosen').toHaveCount(all)
    await page.goto(`${addressOf.talks(language)}?year=2022&speaker=${encodeURIComponent('장영')}`)
    await expect(rows).toHaveCount(0)
    await page.getByRole('link', { name: words.talksPage.showAll }).click()
    await expect(rows).toHaveCount(all)
    await page.getByRole('link', { name: /^2025/ }).click()
    await page.locator('summary').click()
    const elsewhere = page
      .getByRole('navigation', { name: words.talksPage.filters })
      .getByRole('link', { name: /장영/ })
    await expect(elsewhere, 'what would leave nothing').toHaveAttribute('aria-disabled', 'true')
  })

  test(`what is chosen goes along to the other language, ${language}`, async ({ page }) => {
    await page.goto(addressOf.talks(language))
    await page.getByRole('link', { name: /^2024/ }).click()
    for (const landmark of ['banner', 'contentinfo'] as const) {
      const other = new URL(page.url()).pathname === addressOf.talks('ko') ? 'en' : 'ko'
      const link = page.getByRole(landmark).getByRole('link', { name: wordsIn(other).languageName, exact: true })
      await expect(link).toHaveAttribute('href', /\?year=2024$/)
      await link.focus()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(`${addressOf.talks(other)}?year=2024`)
      await expect(page.locator('li[data-year]:visible')).toHaveCount(12)
    }
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every filter is a link to a page with just those talks', async ({ page }) => {
    const { talksPage } = wordsIn('ko')
    await page.goto(addressOf.talks('ko'))
    await page.getByRole('link', { name: /^2023/ }).click()
    await expect(page).toHaveURL('/ko/talks/year/2023/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(talksPage.of.year('2023'))
    await expect(page.locator('li[data-year]')).toHaveCount(7)
    await page.getByRole('link', { name: new RegExp(talksPage.withMaterial.video) }).click()
    await expect(page).toHaveURL('/ko/talks/with/video/')
    await expect(page.locator('li[data-year]')).toHaveCount(31)
    await page.locator('summary').click()
    await page
      .getByRole('link', { name: /이제응/ })
      .first()
      .click()
    await expect(page).toHaveURL('/ko/speakers/jerry-lee/')
  })

  test('a recording is one plain link away', async ({ page }) => {
    await page.goto(addressOf.talk('ko'))
    await expect(page.getByRole('link', { name: wordsIn('ko').talk.watchOnYoutube })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})
