import { expect, type Page, test } from '@playwright/test'
import { wordsIn } from '../lib/words/words'
import { originOf } from './served-sites'

// As in moments.spec.ts: the small community's pages were built on 3 October.
test.use({ baseURL: originOf('fixture') })
const { phase } = wordsIn('ko').eventPage

/** Each page that tells of a talk, and the part of it that does so. */
const places = [
  { address: '/ko/talks/', part: (page: Page, event: string) => sectionOf(page, event) },
  { address: '/ko/talks/group/compilers/', part: (page: Page, event: string) => sectionOf(page, event) },
  {
    address: '/ko/speakers/hana-kim/',
    part: (page: Page, event: string) =>
      page.getByRole('main').getByRole('listitem').filter({ hasText: event }).first(),
  },
]

function sectionOf(page: Page, event: string) {
  return page.locator('section', { has: page.getByRole('heading', { name: event }) })
}

for (const { address, part } of places) {
  test(`${address} takes no talk for given before somebody said that its event was held`, async ({ page }) => {
    const moments = [
      ['2026-10-13T14:59:59Z', '내일'],
      ['2026-10-14T09:59:59Z', phase.today],
      ['2026-10-14T10:00:00Z', phase.running],
    ] as const
    for (const [moment, said] of moments) {
      await page.clock.setFixedTime(moment)
      await page.goto(address)
      await expect(part(page, '가을 모임').getByText(said), moment).toBeVisible()
      await expect(part(page, '여름 모임').getByText(phase.cancelled), moment).toBeVisible()
      for (const words of Object.values(phase)) await expect(part(page, '봄 모임').getByText(words)).toHaveCount(0)
    }
    await page.clock.setFixedTime('2026-10-14T13:00:00Z')
    await page.goto(address)
    await expect(part(page, '가을 모임'), 'its own page says so').not.toContainText(phase.unconfirmed)
  })
}

test('the page of a talk says the phase of its event', async ({ page }) => {
  await page.clock.setFixedTime('2026-10-14T13:00:00Z')
  await page.goto('/ko/events/autumn-2026/lowering-graphs/')
  await expect(page.getByText(phase.unconfirmed)).toBeVisible()
  await page.goto('/ko/events/summer-2026/sharing-registers/')
  await expect(page.getByText(phase.cancelled)).toBeVisible()
  await page.goto('/ko/events/spring-2026/first-steps-in-compilers/')
  for (const words of Object.values(phase)) await expect(page.getByText(words)).toHaveCount(0)
})
