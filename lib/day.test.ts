import { expect, test } from 'vitest'
import { formatDay, formatMoment, keepTogether } from './day'

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
