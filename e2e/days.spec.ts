import { expect, type Page, test } from '@playwright/test'
import { wordsIn } from '../lib/words/words'
import { originOf } from './served-sites'

// The pages were built once, on 30 November; the reader comes whenever the reader comes.
test.use({ baseURL: originOf('extremes'), timezoneId: 'Asia/Seoul' })
const { phase } = wordsIn('ko').eventPage
const twoDays = '/events/two-days-2026/'

/** What an event's page opens with: its name, its days, its hours. */
const opening = (page: Page) => page.getByRole('main').locator('header').first()

test('an event of two days says so on its page, and which day each talk is on', async ({ page }) => {
  await page.goto(`/ko${twoDays}`)
  await expect(opening(page)).toContainText('2026년 4월 11일(토)–12일(일)')
  await expect(opening(page)).toContainText('4월 11일 10:00 – 4월 12일 17:00')
  const headings = page.getByRole('main').getByRole('heading')
  await expect(headings).toHaveText([
    ...['이틀 세미나', '프로그램', '4월 11일 토요일', '여는 말', '첫날의 발표'],
    ...['4월 12일 일요일', '둘째 날의 발표', '마지막 발표'],
  ])
  await page.goto(`/en${twoDays}`)
  await expect(opening(page)).toContainText(/Saturday,?\s11\sApril\s– Sunday,?\s12\sApril 2026/)
  await expect(page.getByRole('heading', { name: /^Sunday,?\s12\sApril$/ })).toBeVisible()
})

test('a talk’s page says its own day, and of one without a time those of the event', async ({ page }) => {
  await page.goto(`/ko${twoDays}a-talk-of-the-second-day/`)
  await expect(page.getByRole('main').getByText('2026년 4월 12일 일요일')).toBeVisible()
  await page.goto(`/ko${twoDays}the-last-talk/`)
  await expect(page.getByText('2026년 4월 11일(토)–12일(일)')).toBeVisible()
  await page.goto('/ko/speakers/한첫째/')
  await expect(page.getByRole('listitem').filter({ hasText: '둘째 날의 발표' })).toContainText('2026년 4월 12일')
})

test('an end without a start, and a start without an end', async ({ page }) => {
  await page.goto('/ko/events/until-six-2026/')
  await expect(opening(page)).toContainText('2026년 12월 19일(토)–20일(일)')
  await expect(opening(page)).toContainText('12월 20일 18:00까지')
  await page.goto('/en/events/over-new-year/')
  await expect(opening(page)).toContainText('from 31 Dec 10:00')
})

test('an evening that ends past midnight is of one day', async ({ page }) => {
  await page.goto('/ko/events/late-evening-2026/')
  await expect(opening(page)).toContainText('2026년 10월 2일 금요일')
  await expect(opening(page)).toContainText('19:00–2026년 10월 3일 01:00')
})

test('lists say all days, and the talks of New Year belong to both years', async ({ page }) => {
  await page.goto('/ko/events/')
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title })
  await expect(row('이틀 세미나')).toContainText('4월 11일–12일')
  await expect(row('사흘 캠프')).toContainText('12월 5일–7일')
  await page.goto('/en/events/')
  await expect(row('Camp of Three Days')).toContainText('5–7 Dec')
  for (const [year, titles] of [
    ['2026', ['Leaving the Year', 'A Talk Without a Day']],
    ['2027', ['A Talk Without a Day']],
  ] as const) {
    await page.goto(`/en/talks/year/${year}/`)
    const event = page.locator('section', { has: page.getByRole('heading', { name: 'New Year Gathering' }) })
    await expect(event.getByRole('listitem').getByRole('link', { name: /Year|Day/ })).toHaveText([...titles])
  }
})

const moments = [
  ['2026-12-04T14:59:59Z', '내일'],
  ['2026-12-04T15:00:00Z', phase.today],
  ['2026-12-05T15:00:00Z', phase.running],
  ['2026-12-07T14:59:59Z', phase.running],
  ['2026-12-07T15:00:00Z', ''],
] as const
test('whole days, by the clock of the reader', async ({ page }) => {
  for (const [moment, said] of moments) {
    await page.clock.setFixedTime(moment)
    await page.goto('/ko/events/')
    const rows = page.getByRole('listitem').filter({ hasText: '사흘 캠프' })
    await expect(rows, moment).toHaveCount(1)
    if (said) await expect(rows, moment).toContainText(said)
    else await expect(rows, moment).not.toContainText(phase.unconfirmed)
  }
})

test('calendars, the schedule, feeds and data for programs', async ({ request }) => {
  const read = async (address: string) => (await request.get(address)).text()
  const calendar = async (slug: string) => (await read(`/ko/events/${slug}/event.ics`)).replaceAll(/\r\n /g, '')
  const whole = await calendar('whole-days-2026')
  expect(whole).toContain('DTSTART;VALUE=DATE:20261205')
  expect(whole).toContain('DTEND;VALUE=DATE:20261208')
  expect(await calendar('until-six-2026')).toContain('DTEND;VALUE=DATE:20261221')
  const timed = await calendar('two-days-2026')
  expect(timed).toContain('DTEND;TZID=Asia/Seoul:20260412T170000')
  expect(timed).toContain(
    String.raw`4월 11일 토요일\n오프닝: 여는 말\n10:00 1. 첫날의 발표 (한첫째)\n4월 12일 일요일\n10:00 2.`,
  )
  const { conference } = (await (await request.get(`/ko${twoDays}schedule.json`)).json()).schedule
  expect(conference).toMatchObject({ start: '2026-04-11', end: '2026-04-12', daysCount: 2 })
  const page = await read('/en/events/whole-days-2026/')
  expect(page).toContain('dates=20261205%2F20261208')
  expect(page).toContain('"startDate":"2026-12-05","endDate":"2026-12-07"')
  expect(page).toMatch(
    /"location":{"@type":"VirtualLocation","@id":"[^"]+","url":"[^"]+\/en\/events\/whole-days-2026\/"}/,
  )
  expect(page).toContain('5–7 December 2026')
  expect(await read('/llms.txt')).toContain('2026년 12월 5일–7일')
  const [, entry = ''] = (await read('/en/groups/long-group/feed.xml')).split('<title>Two Days of Talks</title>')
  expect(entry.split('</item>', 1)[0]).toContain('11–12 April 2026 · Sky Hall')
})

test('the search finds an event by each of its days', async ({ page }) => {
  await page.goto('/ko/search/?q=2026년 12월 6일')
  await expect(page.getByRole('option').filter({ hasText: '사흘 캠프' })).toContainText('2026년 12월 5일–7일')
})
