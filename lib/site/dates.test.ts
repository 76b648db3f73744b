import { expect, test } from 'vitest'
import { formatDay, formatDays, formatDayTime, formatMoment, formatNumeral, formatZone, keepTogether } from './dates'
import type { Language } from './languages'

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

/** A language that the site of these tests need not have. */
const anyLanguage = (language: string) => language as Language

test('German and Japanese days', () => {
  const day = '2026-10-14'
  const read = (language: string) => [
    ...(['long', 'medium', 'month', 'short', 'weekday'] as const).map((form) =>
      formatDay(day, anyLanguage(language), form),
    ),
    formatMoment('2026-10-14T23:59:00+09:00', anyLanguage(language), 'Asia/Tokyo'),
    formatDayTime('2026-10-14T09:05:00+09:00', anyLanguage(language), 'Asia/Tokyo'),
    formatZone('2026-10-14T23:59:00+09:00', anyLanguage(language), 'Europe/Berlin'),
  ]
  expect(read('de')).toMatchInlineSnapshot(`
    [
      "Mittwoch, 14. Oktober 2026",
      "14. Oktober 2026",
      "Oktober 2026",
      "14. Okt.",
      "Mittwoch, 14. Oktober",
      "14. Oktober 2026 23:59",
      "14. Okt. 09:05",
      "Mitteleuropäische Sommerzeit",
    ]
  `)
  expect(read('ja')).toMatchInlineSnapshot(`
    [
      "2026年10月14日(水)",
      "2026年10月14日",
      "2026年10月",
      "10月14日",
      "10月14日(水)",
      "2026年10月14日 23:59",
      "10月14日 09:05",
      "中央ヨーロッパ夏時間",
    ]
  `)
  expect(linesOf(formatDay(day, anyLanguage('de'), 'long'))).toEqual(['Mittwoch,', '14.\u00a0Oktober', '2026'])
  expect(linesOf(formatDay(day, anyLanguage('ja'), 'long'))).toHaveLength(1)
})

test('German and Japanese days from one to another', () => {
  const ends = [
    ['2026-12-05', '2026-12-06'],
    ['2026-11-30', '2026-12-01'],
    ['2026-12-31', '2027-01-01'],
  ] as const
  const read = (language: string) =>
    ends.flatMap(([day, lastDay]) =>
      (['long', 'medium', 'short'] as const).map((form) => formatDays({ day, lastDay }, anyLanguage(language), form)),
    )
  expect(read('de')).toMatchInlineSnapshot(`
    [
      "Samstag, 5. – Sonntag, 6. Dezember 2026",
      "5.–6. Dezember 2026",
      "5.–6. Dez.",
      "Montag, 30. November – Dienstag, 1. Dezember 2026",
      "30. November – 1. Dezember 2026",
      "30. Nov. – 1. Dez.",
      "Donnerstag, 31. Dezember 2026 – Freitag, 1. Januar 2027",
      "31. Dezember 2026 – 1. Januar 2027",
      "31. Dez. 2026 – 1. Jan. 2027",
    ]
  `)
  expect(read('ja')).toMatchInlineSnapshot(`
    [
      "2026年12月5日(土)–6日(日)",
      "2026年12月5日–6日",
      "12月5日–6日",
      "2026年11月30日(月)–12月1日(火)",
      "2026年11月30日–12月1日",
      "11月30日–12月1日",
      "2026年12月31日(木)–2027年1月1日(金)",
      "2026年12月31日–2027年1月1日",
      "12月31日–1月1日",
    ]
  `)
})

test.each([
  ['2026-12-05', '2026-12-05', '12.05', '05.12.'],
  ['2026-12-05', '2026-12-06', '12.05–06', '05.–06.12.'],
  ['2026-12-31', '2027-01-01', '12.31–01.01', '31.12.–01.01.'],
] as const)('the days from %s to %s in figures', (day, lastDay, monthFirst, dayFirst) => {
  for (const language of ['ko', 'en', 'ja'])
    expect(formatNumeral({ day, lastDay }, anyLanguage(language))).toBe(monthFirst)
  expect(formatNumeral({ day, lastDay }, anyLanguage('de'))).toBe(dayFirst)
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
