import { expect, type Page, test } from '@playwright/test'
import { wordsIn } from '../lib/words/words'
import { originOf } from './served-sites'

// The small community's pages were built once, on 3 October; the reader comes whenever the reader comes.
test.use({ baseURL: originOf('fixture') })
const words = wordsIn('ko').eventPage
const title = '가을 모임'
const events = '/ko/events/'
const event = '/ko/events/autumn-2026/'

async function openAt(page: Page, moment: string, address: string) {
  await page.clock.setFixedTime(moment)
  await page.goto(address)
}

/** The part of the list of events below a heading. */
function listBelow(page: Page, name: string) {
  return page.locator('section', { has: page.getByRole('heading', { name, exact: true }) })
}

for (const timezoneId of ['Asia/Seoul', 'UTC', 'America/New_York']) {
  test.describe(`a clock in ${timezoneId}`, () => {
    test.use({ timezoneId })

    const days = [
      ['2026-10-13T14:59:59Z', words.upcoming, '내일'],
      ['2026-10-13T15:00:00Z', words.upcoming, words.phase.today],
      ['2026-10-14T09:59:59Z', words.upcoming, words.phase.today],
      ['2026-10-14T10:00:00Z', words.upcoming, words.phase.running],
      ['2026-10-14T12:59:59Z', words.upcoming, words.phase.running],
      ['2026-10-14T13:00:00Z', '2026', ''],
      ['2027-03-01T00:00:00Z', '2026', ''],
    ] as const
    test('the list of events, around midnight in Seoul and around the end', async ({ page }) => {
      for (const [moment, list, status] of days) {
        await openAt(page, moment, events)
        const rows = page.getByRole('listitem').filter({ hasText: title })
        await expect(rows, moment).toHaveCount(1)
        await expect(listBelow(page, list).getByRole('listitem').filter({ hasText: title }), moment).toContainText(
          status,
        )
        // That nobody has confirmed it is said on its own page alone.
        await expect(rows, moment).not.toContainText(words.phase.unconfirmed)
      }
    })

    const deadline = [
      ['2026-10-05T14:59:59Z', '내일 신청 마감'],
      ['2026-10-05T15:00:00Z', '오늘 신청 마감'],
      ['2026-10-06T14:58:59Z', '오늘 신청 마감'],
      ['2026-10-06T14:59:00Z', words.registrationPhase.closed],
    ] as const
    test('registration, at the second of its deadline', async ({ page }) => {
      for (const [moment, said] of deadline) {
        await openAt(page, moment, event)
        await expect(page.getByRole('main').getByText(said), moment).toBeVisible()
        const isOpen = said !== words.registrationPhase.closed
        await expect(page.getByRole('link', { name: words.register }), moment).toHaveCount(isOpen ? 1 : 0)
        await expect(page.getByRole('link', { name: words.registrationSite }), moment).toHaveCount(isOpen ? 0 : 1)
      }
    })

    test('the reader’s own time stands beside the venue’s where they differ', async ({ page }) => {
      await openAt(page, '2026-10-10T00:00:00Z', event)
      const time = page.getByRole('main').locator('header').first()
      await expect(time).toContainText('19:00–22:00')
      await expect(time).toContainText('한국 표준시')
      const own = { 'Asia/Seoul': undefined, UTC: '10:00', 'America/New_York': '06:00' }[timezoneId]
      if (own) await expect(time).toContainText(new RegExp(`${words.readerTime}: 10월 14일.*${own}`))
      else await expect(time.getByText(words.readerTime)).toHaveCount(0)
    })

    test('a night on which New York turns its clocks back has the hours that it has', async ({ page }) => {
      const phases = [
        ['2026-11-01T03:59:59Z', words.phase.upcoming],
        ['2026-11-01T04:00:00Z', words.phase.today],
        ['2026-11-01T04:30:00Z', words.phase.running],
        ['2026-11-01T06:30:00Z', words.phase.running],
        ['2026-11-01T07:29:59Z', words.phase.running],
        ['2026-11-01T07:30:00Z', words.phase.unconfirmed],
      ] as const
      for (const [moment, phase] of phases) {
        await openAt(page, moment, '/ko/events/harbor-2026/')
        await expect(page.getByRole('main').getByText(phase).first(), moment).toBeVisible()
      }
    })
  })
}

test('a page that stays open is overtaken by no deadline', async ({ page }) => {
  await page.clock.install({ time: '2026-10-06T14:56:00Z' })
  await page.goto(event)
  await expect(page.getByRole('link', { name: words.register })).toBeVisible()
  await page.clock.runFor(60_000)
  await expect(page.getByRole('link', { name: words.register })).toBeVisible()
  await page.clock.runFor(180_000)
  await expect(page.getByRole('link', { name: words.register })).toBeHidden()
  await expect(page.getByText(words.registrationPhase.closed)).toBeVisible()
})

test('the front page loses its next event when that is over, and says that nothing is to come after the last', async ({
  page,
}) => {
  const { next, noNext } = wordsIn('ko').homePage
  await openAt(page, '2026-10-10T00:00:00Z', '/ko/')
  await expect(listBelow(page, next).getByRole('heading', { name: title })).toBeVisible()
  await expect(page.getByText(noNext)).toBeHidden()
  await openAt(page, '2026-10-20T00:00:00Z', '/ko/')
  await expect(listBelow(page, next).getByRole('heading', { name: title })).toBeHidden()
  await expect(listBelow(page, next).getByRole('link', { name: 'Harbor Meetup' })).toBeVisible()
  await expect(listBelow(page, wordsIn('ko').homePage.last).getByRole('link', { name: title })).toBeVisible()
  await openAt(page, '2026-12-01T00:00:00Z', '/ko/')
  await expect(page.getByText(noNext)).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('pages are right for the moment they were built at', async ({ page }) => {
    await page.goto(events)
    const rows = page.getByRole('listitem').filter({ hasText: title })
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('11일 후')
    await page.goto(event)
    await expect(page.getByRole('main').getByText('3일 후 신청 마감')).toBeVisible()
    await expect(page.getByRole('link', { name: words.register })).toBeVisible()
    await expect(page.getByText(words.unconfirmed)).toBeHidden()
  })
})
