import { expect, test } from 'vitest'
import type { Talk } from '../talk'
import { googleCalendarAddress, subscriptionAddress } from './calendar-links'
import { eventDescription } from './event-text'
import { ko, plannedEvent } from './planned-event-fixture'

function talk(stated: Partial<Talk> & Pick<Talk, 'title'>): Talk {
  return { kind: 'talk', id: 'a', address: '', titles: [], speakers: [], materials: [], links: [], ...stated }
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
    신청하신 분 가운데 선정하여 안내합니다.

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

test('a subscription is on the host of the site', () => {
  expect(subscriptionAddress('/ko/events.ics')).toBe('webcal://pytorch.kr/ko/events.ics')
})
