import { expect, test } from 'vitest'
import { formatDay, formatDays, formatMoment, keepTogether } from './dates'

/** The lines that a day falls into where there is no room at all. */
const linesOf = (text: string) => keepTogether(text).split(' ')

test('a day breaks beside its weekday and before an English year, a moment before its time', () => {
  const day = '2025-03-30'
  expect(linesOf(formatDay(day, 'ko', 'long'))).toEqual(['2025년\u00a03월\u00a030일', '일요일'])
  expect(linesOf(formatDay(day, 'en', 'long')).slice(-2)).toEqual(['30\u00a0March', '2025'])
  expect(linesOf(formatDay(day, 'en', 'short'))).toEqual(['30\u00a0Mar'])
  expect(linesOf(formatMoment('2026-10-06T23:59:00+09:00', 'ko', 'Asia/Seoul'))).toEqual([
    '2026년\u00a010월\u00a06일',
    '23:59',
  ])
})

const ranges: [day: string, lastDay: string, korean: string, english: string][] = [
  ['2026-12-05', '2026-12-05', '2026년 12월 5일 토요일', 'Saturday 5 December 2026'],
  ['2026-12-05', '2026-12-06', '2026년 12월 5일(토)–6일(일)', 'Saturday 5 December – Sunday 6 December 2026'],
  ['2026-11-30', '2026-12-01', '2026년 11월 30일(월)–12월 1일(화)', 'Monday 30 November – Tuesday 1 December 2026'],
  [
    ...(['2026-12-31', '2027-01-01', '2026년 12월 31일(목)–2027년 1월 1일(금)'] as const),
    'Thursday 31 December 2026 – Friday 1 January 2027',
  ],
]
test.each(ranges)('the days from %s to %s', (day, lastDay, korean, english) => {
  expect(formatDays({ day, lastDay }, 'ko', 'long')).toBe(korean)
  // Versions of ICU differ about the comma.
  expect(formatDays({ day, lastDay }, 'en', 'long').replaceAll(',', '')).toBe(english)
})

test('days without weekdays, and in short', () => {
  const days = { day: '2026-12-05', lastDay: '2026-12-06' }
  expect(formatDays(days, 'ko')).toBe('2026년 12월 5일–6일')
  expect(formatDays(days, 'en')).toBe('5–6 December 2026')
  expect(formatDays(days, 'ko', 'short')).toBe('12월 5일–6일')
  expect(formatDays(days, 'en', 'short')).toBe('5–6 Dec')
  expect(formatDays({ ...days, day: '2026-11-30' }, 'en')).toBe('30 November – 6 December 2026')
})
