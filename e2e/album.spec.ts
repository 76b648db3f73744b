import { expect, type Page, test } from '@playwright/test'
import { wordsIn } from '../lib/words/words'
import { recap } from './march-recap'
import { addressOf } from './pages'
import { expectPhoto, swipe, tabTo } from './visitor'

const album = addressOf.album('en')
const words = wordsIn('en').galleryPage
const photo = (n: number) => `${album}${String(n).padStart(2, '0')}/`

/** The photograph's link on the contact sheet, counted from 1. */
const frame = (page: Page, n: number) =>
  page
    .getByRole('main')
    .getByRole('figure')
    .nth(n - 1)
    .getByRole('link')
    // The caption may lead to the talk.
    .first()

const room = (page: Page) => page.getByRole('dialog')

async function expectOpen(page: Page, n: number) {
  await expect(page).toHaveURL(photo(n))
  await expect(room(page)).toBeVisible()
  await expect(room(page)).toHaveAccessibleName(new RegExp(`^${n} / ${recap.photos} .*Illustration`))
  await expectPhoto(room(page).getByRole('img'))
}

async function expectSheet(page: Page, focused: number) {
  await expect(page).toHaveURL(album)
  await expect(room(page)).toBeHidden()
  await expect(frame(page, focused)).toBeFocused()
  await expect(frame(page, focused)).toBeInViewport()
}

test('an album is walked by keyboard alone', { tag: '@journey' }, async ({ page }) => {
  await page.goto(album)
  const title = await page.title()
  await tabTo(page, frame(page, 2))
  await page.keyboard.press('Enter')
  await expectOpen(page, 2)
  await expect(room(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expectOpen(page, 3)
  await expect(room(page).getByRole('status')).toContainText(`3 / ${recap.photos}`)
  await expect(page).not.toHaveTitle(title)
  await page.keyboard.press('ArrowLeft')
  await expectOpen(page, 2)
  await page.keyboard.press('End')
  await expectOpen(page, recap.photos)
  await page.keyboard.press('ArrowRight')
  await expectOpen(page, recap.photos)
  await page.keyboard.press('Home')
  await expectOpen(page, 1)
  await page.keyboard.press('Escape')
  await expectSheet(page, 1)
  await expect(page).toHaveTitle(title)
})

test('the focus stays in the lightbox, and returns to the photograph seen last', async ({ page }) => {
  await page.goto(album)
  await frame(page, 1).press('Enter')
  await expectOpen(page, 1)
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab')
    // Between its last and its first stop the browser's own window has its turn, which a page sees as no focus at all.
    const isInside = await room(page).evaluate(
      (dialog) => document.activeElement === document.body || dialog.contains(document.activeElement),
    )
    expect(isInside).toBe(true)
  }
  await page.keyboard.press('End')
  await expectOpen(page, recap.photos)
  await page.keyboard.press('Escape')
  await expectSheet(page, recap.photos)
})

test('Back closes the lightbox, Forward opens it again', { tag: '@phone' }, async ({ page }) => {
  await page.goto(addressOf.gallery('en'))
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click()
  await expect(page).toHaveURL(album)
  await frame(page, 4).click()
  await expectOpen(page, 4)
  await page.goBack()
  await expectSheet(page, 4)
  await page.goForward()
  await expectOpen(page, 4)
  await room(page).getByRole('button', { name: words.next }).click()
  await expectOpen(page, 5)
  await room(page).getByRole('button', { name: words.close }).click()
  await expectSheet(page, 5)
  await page.goBack()
  await expect(page).toHaveURL(addressOf.gallery('en'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn('en').gallery)
})

test("an open photograph's address is a page, and Back leads from it to the album", async ({ page }) => {
  await page.goto(album)
  await frame(page, 3).click()
  await expectOpen(page, 3)
  await page.reload()
  await expect(page).toHaveURL(photo(3))
  await expect(room(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('the roadmap, eager and compiled')
  await page.goBack()
  await expect(page).toHaveURL(album)
  await expect(page.getByRole('main').getByRole('figure')).toHaveCount(recap.photos)
})

test('the lightbox leads to the page of the photograph, and Back to the album', async ({ page }) => {
  await page.goto(album)
  await frame(page, 3).click()
  await expectOpen(page, 3)
  await room(page).getByRole('link', { name: words.open }).click()
  await expect(page.getByRole('link', { name: words.back })).toBeVisible()
  await expect(page).toHaveURL(photo(3))
  await page.goBack()
  await expect(page).toHaveURL(album)
  await expect(page.getByRole('main').getByRole('figure')).toHaveCount(recap.photos)
})

test("a recap's photographs open in the lightbox too", { tag: '@journey' }, async ({ page }) => {
  await page.goto(addressOf.post('en'))
  const picture = page.locator('section[data-talk="2"]').getByRole('figure').getByRole('link')
  await picture.press('Enter')
  await expectOpen(page, 3)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(addressOf.post('en'))
  await expect(picture).toBeFocused()
})

test('a swipe moves the lightbox on and back, down closes it', { tag: '@phone-only' }, async ({ page }) => {
  await page.goto(album)
  await frame(page, 1).tap()
  await expectOpen(page, 1)
  await swipe(page, [300, 370], [60, 380])
  await expectOpen(page, 2)
  await swipe(page, [60, 370], [300, 360])
  await expectOpen(page, 1)
  await swipe(page, [180, 250], [185, 500])
  await expectSheet(page, 1)
})
