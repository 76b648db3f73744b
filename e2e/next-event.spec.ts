import { expect, type Page, test } from '@playwright/test'
import { wordsIn } from '../lib/words/words'
import { originOf } from './served-sites'

test.use({ baseURL: originOf('fixture') })
const { noNext } = wordsIn('ko').homePage
const { noUpcoming, phase } = wordsIn('ko').eventPage

/** Leaves of the events to come only those that a name is in; the others have gone by. */
async function leave(page: Page, ...names: string[]) {
  await page.evaluate((kept) => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-when="coming"]')) {
      element.hidden = !kept.some((name) => element.textContent?.includes(name))
    }
  }, names)
}

test('nothing is said to be missing while one event or two are to come', async ({ page }) => {
  await page.clock.setFixedTime('2026-10-10T00:00:00Z')
  await page.goto('/ko/')
  for (const kept of [['가을 모임', 'Harbor Meetup'], ['가을 모임'], ['Harbor Meetup']]) {
    await leave(page, ...kept)
    await expect(page.getByText(noNext), kept.join()).toBeHidden()
    for (const name of kept) await expect(page.getByRole('link', { name }).first()).toBeVisible()
  }
  await leave(page)
  await expect(page.getByText(noNext)).toBeVisible()
  await page.goto('/ko/events/')
  await leave(page, 'Harbor Meetup')
  await expect(page.getByText(noUpcoming)).toBeHidden()
  await leave(page)
  await expect(page.getByText(noUpcoming)).toBeVisible()
})

test.describe('where only what is called off stands for days to come', () => {
  test.use({ baseURL: originOf('extremes') })

  test('that it is, and that nothing has a date', async ({ page }) => {
    for (const [address, sentence] of [
      ['/ko/', noNext],
      ['/ko/events/', noUpcoming],
    ] as const) {
      await page.goto(address)
      await expect(page.getByText(sentence)).toBeHidden()
      await leave(page, phase.cancelled)
      await expect(page.getByText(phase.cancelled).first()).toBeVisible()
      await expect(page.getByText(sentence)).toBeVisible()
    }
  })
})
