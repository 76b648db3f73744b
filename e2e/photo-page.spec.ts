import { expect, test } from '@playwright/test'
import { languages } from '../lib/site/languages'
import { wordsIn } from '../lib/words/words'
import { recap } from './march-recap'
import { addressOf } from './pages'
import { expectPhoto, swipe } from './visitor'

const words = wordsIn('en').galleryPage
const photo = (n: number) => `${addressOf.album('en')}0${n}/`

test('the arrow keys lead from page to page, Escape to the album', async ({ page }) => {
  await page.goto(photo(2))
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(photo(3))
  await expect(page.getByText(words.position(3, recap.photos))).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(photo(2))
  await expect(page.getByText(words.position(2, recap.photos))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(`${addressOf.album('en')}#photo-02`)
})

test('a swipe over the photograph leads to the next page and back', { tag: '@phone-only' }, async ({ page }) => {
  await page.goto(photo(2))
  const box = await page.getByRole('main').getByRole('img').boundingBox()
  if (!box) throw new Error('The photograph is not shown')
  const y = box.y + box.height / 2
  await swipe(page, [300, y], [60, y])
  await expect(page).toHaveURL(photo(3))
  await expect(page.getByText(words.position(3, recap.photos))).toBeVisible()
  // Its words may be there before its script.
  await page.waitForLoadState()
  await swipe(page, [60, y], [300, y])
  await expect(page).toHaveURL(photo(2))
})

test('a swipe counts while the photograph is still on its way from the sheet', { tag: '@phone-only' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', async (event) => {
      await event.viewTransition?.ready
      for (const animation of document.getAnimations()) animation.pause()
      document.documentElement.dataset.held = String(document.getAnimations().length)
    })
  })
  // It does not set out when the browser shows the page before its photograph has arrived.
  await expect(async () => {
    await page.goto(addressOf.album('en'))
    // A click would open the lightbox.
    await page.evaluate((address) => location.assign(address), photo(2))
    await page.waitForURL(photo(2))
    await expect(page.locator('html')).toHaveAttribute('data-held', /[1-9]/, { timeout: 2000 })
  }).toPass()
  const box = await page.getByRole('main').getByRole('img').boundingBox()
  if (!box) throw new Error('The photograph is not shown')
  const y = box.y + box.height / 2
  // To the left: a swipe to the right that the page did not take would be the browser's way back.
  await swipe(page, [300, y], [60, y])
  await expect(page).toHaveURL(photo(3))
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('an album is walked page by page', async ({ page }) => {
    await page.goto(addressOf.album('en'))
    await expect(page.getByRole('main').getByRole('figure')).toHaveCount(recap.photos)
    await page.getByRole('figure').first().getByRole('link').click()
    for (let n = 1; n <= recap.photos; n += 1) {
      await expect(page).toHaveURL(photo(n))
      await expect(page.getByText(words.position(n, recap.photos))).toBeVisible()
      await expectPhoto(page.getByRole('figure').getByRole('img', { name: /.{10}/ }))
      await expect(page.getByRole('link', { name: words.previous })).toHaveCount(n === 1 ? 0 : 1)
      if (n < recap.photos) await page.getByRole('link', { name: words.next }).click()
    }
    await expect(page.getByRole('link', { name: words.next })).toHaveCount(0)
    await page.getByRole('link', { name: words.previous }).click()
    await expect(page.getByText(words.position(recap.photos - 1, recap.photos))).toBeVisible()
    await page.getByRole('link', { name: words.back }).click()
    const last = recap.photos - 1
    await expect(page).toHaveURL(`${addressOf.album('en')}#photo-0${last}`)
    await expect(page.getByRole('figure').nth(last - 1)).toBeInViewport()
  })

  for (const language of languages) {
    const own = wordsIn(language).galleryPage

    test(`a photograph tells its caption, credit and talk, ${language}`, async ({ page }) => {
      await page.goto(addressOf.photo(language))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Eager와 Compiled|eager and compiled/)
      await expect(page.getByRole('definition').filter({ hasText: 'Moim' })).toBeVisible()
      await expect(page.getByRole('term').filter({ hasText: own.credit })).toBeVisible()
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: own.keep }).click(),
      ])
      expect(file.suggestedFilename()).toMatch(/^[\w-]+-03\.jpg$/)
      await page.getByRole('definition').getByRole('link').click()
      await expect(page).toHaveURL(({ pathname }) => pathname === addressOf.post(language))
      await expect(page.locator('section[data-talk="2"]')).toBeInViewport()
    })
  }
})
