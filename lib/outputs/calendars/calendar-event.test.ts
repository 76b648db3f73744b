import { describe, expect, test } from 'vitest'
import { googleCalendarAddress, subscriptionAddress } from '../../../components/event/calendar-links'
import type { Talk } from '../../content/programme'
import { eventDescription } from './calendar-event'
import { ko, plannedEvent } from './planned-event-fixture'

function talk(stated: Partial<Talk> & Pick<Talk, 'title'>): Talk {
  const days = { day: '2026-03-08', lastDay: '2026-03-08' }
  return { kind: 'talk', id: 'a', address: '', titles: [], speakers: [], materials: [], links: [], ...days, ...stated }
}

function speaker(name: string) {
  return { id: name, name: ko(name), otherNames: [], links: [], address: '' }
}

const talks = [
  talk({ kind: 'opening', title: ko('여는 말') }),
  talk({
    order: 1,
    title: ko('첫 발표'),
    speakers: [speaker('김하나'), speaker('이두리')],
    starts: '2026-03-08T10:00:00Z',
  }),
]

const registration = { url: 'https://sign.example/', closes: '2026-03-07T14:59:00Z', selection: true }

test('a moderator is called one', () => {
  const panel = talk({
    kind: 'panel',
    title: ko('토론'),
    speakers: [speaker('김하나'), { ...speaker('박세나'), isModerator: true }],
  })
  expect(eventDescription(plannedEvent({ talks: [panel] }), 'ko')).toContain('(김하나, 박세나 (사회))')
})

test('programme and registration, at the time of the venue', () => {
  const event = plannedEvent({
    talks,
    registration: { ...registration, phase: 'open' },
    stream: 'https://live.example/',
  })
  expect(eventDescription(event, 'ko')).toMatchInlineSnapshot(`
    "프로그램
    오프닝: 여는 말
    19:00 1. 첫 발표 (김하나, 이두리)

    신청: https://sign.example/
    신청 마감: 2026년 3월 7일 23:59 (Asia/Seoul 기준)
    신청하신 분들 가운데 선정해 따로 안내해 드립니다.

    온라인으로 보기: https://live.example/

    https://pytorch.kr/ko/events/spring-2026/"
  `)
  expect(
    eventDescription({ ...event, registration: { ...registration, phase: 'closed' } }, 'en'),
  ).toMatchInlineSnapshot(`
    "Programme
    Opening: 여는 말
    19:00 1. 첫 발표 (김하나, 이두리)

    Registration: https://sign.example/
    Registration closes: 7 March 2026 23:59 (Asia/Seoul)
    Registration has closed.

    Watch online: https://live.example/

    https://pytorch.kr/ko/events/spring-2026/"
  `)
})

test('what Google Calendar is asked for', () => {
  const query = (stated: Parameters<typeof plannedEvent>[0]) =>
    Object.fromEntries(new URL(googleCalendarAddress(plannedEvent(stated), 'ko')).searchParams)
  expect(query({ starts: '2026-03-08T19:00:00+09:00', ends: '2026-03-08T22:00:00+09:00' })).toEqual({
    action: 'TEMPLATE',
    text: '봄 모임',
    dates: '20260308T100000Z/20260308T130000Z',
    ctz: 'Asia/Seoul',
    location: '',
    details: 'https://pytorch.kr/ko/events/spring-2026/',
  })
  expect(query({ starts: '2026-03-08T19:00:00+09:00' })).toMatchObject({ dates: '20260308T100000Z/20260308T100000Z' })
  expect(query({ day: '2026-02-28' })).toMatchObject({ dates: '20260228/20260301' })
})

test('Google is given whole days where the hours are not both known', () => {
  const datesOf = (stated: Parameters<typeof plannedEvent>[0]) =>
    new URL(googleCalendarAddress(plannedEvent(stated), 'ko')).searchParams.get('dates')
  const days = { day: '2026-03-08', lastDay: '2026-03-09' }
  expect(datesOf(days)).toBe('20260308/20260310')
  expect(datesOf({ ...days, ends: '2026-03-09T18:00:00+09:00' })).toBe('20260308/20260310')
  expect(datesOf({ ...days, starts: '2026-03-08T10:00:00+09:00' })).toBe('20260308/20260310')
  expect(datesOf({ ...days, starts: '2026-03-08T10:00:00+09:00', ends: '2026-03-09T18:00:00+09:00' })).toBe(
    '20260308T010000Z/20260309T090000Z',
  )
})

test('a programme of several days says which day it is', () => {
  const [opening, first] = talks
  if (!opening || !first) throw new Error('the programme is missing')
  const second = { ...first, day: '2026-03-09', lastDay: '2026-03-09', order: 2, starts: '2026-03-09T10:00:00+09:00' }
  const event = plannedEvent({ lastDay: '2026-03-09', talks: [opening, first, second] })
  expect(eventDescription(event, 'ko')).toMatchInlineSnapshot(`
    "프로그램
    3월 8일 일요일
    오프닝: 여는 말
    19:00 1. 첫 발표 (김하나, 이두리)
    3월 9일 월요일
    10:00 2. 첫 발표 (김하나, 이두리)

    https://pytorch.kr/ko/events/spring-2026/"
  `)
  expect(eventDescription(event, 'en')).toContain('Sunday 8 March\nOpening')
})

describe('a programme too long for an address', () => {
  const long = (order: number) =>
    talk({ order, title: ko(`분산 학습과 추론 최적화 ${order}`), speakers: [speaker('김하나')] })
  const page = 'https://pytorch.kr/ko/events/spring-2026/'
  const asked = (stated: Parameters<typeof plannedEvent>[0], language: 'ko' | 'en' = 'ko') => {
    const address = googleCalendarAddress(plannedEvent(stated), language)
    const { details = '', text = '', location = '' } = Object.fromEntries(new URL(address).searchParams)
    return { length: address.length, details, text, location }
  }

  test('is cut at a line, and what there is to do stays', () => {
    const programme = Array.from({ length: 40 }, (_, index) => long(index + 1))
    const stream = 'https://live.example/'
    const { length, details } = asked({ talks: programme, registration: { ...registration, phase: 'open' }, stream })
    expect(length).toBeLessThanOrEqual(2000)
    expect(length).toBeGreaterThan(1700)
    expect(details).toMatch(
      /^프로그램\n1\. 분산 학습과 추론 최적화 1 \(김하나\)\n[\s\S]*\n…\n\n신청: https:\/\/sign\.example\//,
    )
    expect(details).toContain(stream)
    expect(details.endsWith(page)).toBe(true)
  })

  test('is left out where none of it fits, as is an address that is too long itself', () => {
    const url = `https://sign.example/?${'a=b&'.repeat(600)}`
    const title = '가'.repeat(300)
    const { length, details } = asked({ talks: [talk({ title: ko(title) })], registration: { url, phase: 'open' } })
    expect(length).toBeLessThanOrEqual(2000)
    expect(details).toBe(page)
  })

  test.each(['가나다라마바사 ', '👩‍💻', 'é', '%E0%A4', 'ä&b='])(
    'a title and a place of many %s are cut between letters',
    (part) => {
      const name = part.repeat(400)
      const { length, text, location, details } = asked({
        title: ko(name),
        venue: { name: ko(name), address: ko(name) },
      })
      expect(length).toBeLessThanOrEqual(2000)
      for (const cut of [text, location]) {
        expect(cut).toMatch(/…$/)
        expect(name.startsWith(cut.slice(0, -1).trimEnd())).toBe(true)
        expect([...new Intl.Segmenter().segment(name)].map(({ index }) => index)).toContain(cut.length - 1)
      }
      expect(details).toBe(page)
    },
  )

  test('never leaves out the page, however much there is', () => {
    const name = '나'.repeat(900)
    const everything = {
      ...{ title: ko(name), venue: { name: ko(name) }, talks: Array.from({ length: 500 }, (_, n) => long(n + 1)) },
      ...{ registration: { ...registration, phase: 'open' as const }, stream: 'https://live.example/' },
      ...{ lastDay: '2026-03-09', starts: '2026-03-08T10:00:00+09:00', status: 'cancelled' as const },
    }
    for (const language of ['ko', 'en'] as const) {
      const { length, details } = asked(everything, language)
      expect(length).toBeLessThanOrEqual(2000)
      expect(details.endsWith(page)).toBe(true)
    }
  })
})

test('a subscription is on the host of the site', () => {
  expect(subscriptionAddress('/ko/events.ics')).toBe('webcal://pytorch.kr/ko/events.ics')
})
