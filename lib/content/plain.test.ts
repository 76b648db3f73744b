import { expect, test } from 'vitest'
import { dayIn } from '../clock/days'
import { address, readSegment } from '../site/addresses'
import { dayOf, formatDay, formatMoment, formatTime } from '../site/dates'
import { findText, guessText, isLanguage, otherLanguages, textIn } from '../site/languages'
import { spellingKey } from '../site/slug'
import { wordsIn } from '../words/words'
import { joinVariants, required, stated } from './documents'

test('addresses are encoded and end with a slash', () => {
  expect(address.post('ko', '2025', 'recap')).toBe('/ko/blog/2025/recap/')
  expect(address.blog('en')).toBe('/en/blog/')
  expect(address.blog('en', 2)).toBe('/en/blog/page/2/')
  expect(address.tag('ko', '세미나')).toBe('/ko/tags/%EC%84%B8%EB%AF%B8%EB%82%98/')
  expect(readSegment('%EC%84%B8%EB%AF%B8%EB%82%98')).toBe('세미나')
})

test('a day is the same everywhere; a moment belongs to a place', () => {
  expect(dayOf('2025-03-30T00:00:00.000Z')).toBe('2025-03-30')
  expect(formatDay('2025-03-30', 'ko', 'long')).toBe('2025년 3월 30일 일요일')
  // Versions of ICU differ about the comma.
  expect(formatDay('2025-03-30', 'en', 'long')).toMatch(/^Sunday,? 30 March 2025$/)
  expect(formatDay('2025-03-30', 'ko', 'short')).toBe('3월 30일')
  expect(formatTime('2025-03-30T13:00:00+09:00', 'Asia/Seoul')).toBe('13:00')
  expect(formatTime('2025-03-30T13:00:00+09:00', 'America/New_York')).toBe('00:00')
  expect(formatMoment('2026-10-06T23:59:00+09:00', 'ko', 'Asia/Seoul')).toBe('2026년 10월 6일 23:59')
  expect(dayIn(new Date('2026-11-20T15:00:00Z'), 'Asia/Seoul')).toBe('2026-11-21')
  expect(dayIn(new Date('2026-11-20T15:00:00Z'), 'UTC')).toBe('2026-11-20')
})

test('texts know their language', () => {
  expect(findText({ ko: '가' }, 'en')).toEqual({ text: '가', language: 'ko' })
  expect(findText({ ko: '가', en: 'a' }, 'en')).toEqual({ text: 'a', language: 'en' })
  expect(findText(undefined, 'ko')).toBeUndefined()
  expect(() => textIn({}, 'ko')).toThrow('A text is in none of ko, en')
  expect([guessText('이제응').language, guessText('Jerry').language]).toEqual(['ko', 'en'])
  expect([isLanguage('ko'), isLanguage('fr'), otherLanguages('ko'), otherLanguages('en')]).toEqual([
    true,
    false,
    ['en'],
    ['ko'],
  ])
})

test('spellings that differ in form, case or what nobody sees are one', () => {
  const spellings = ['Hana Kim', 'HANA  KIM', 'Ｈａｎａ Kim', 'Hana\u200b Kim']
  expect(new Set(spellings.map(spellingKey))).toEqual(new Set(['hana kim']))
})

test('a translation inherits what it leaves out', () => {
  const file = (path: string, fields: { date?: string; title?: string }) => ({
    _raw: { sourceFilePath: path },
    ...fields,
  })
  const [second, first] = joinVariants([
    file('posts/b/en.md', { title: 'Title' }),
    file('posts/b/ko.md', { title: '제목', date: '2025' }),
    file('posts/a/en.md', {}),
  ]).toReversed()
  if (!first || !second) throw new Error('Two documents were joined')
  expect([first.slug, second.slug, second.languages]).toEqual(['a', 'b', ['ko', 'en']])
  expect([stated(second, 'title', 'en'), stated(second, 'date', 'en')]).toEqual(['Title', '2025'])
  expect(() => required(first, 'date')).toThrow('a states no date')
  expect(() => joinVariants([file('posts/a/fr.md', {})])).toThrow('posts/a/fr.md is not ko.md or en.md')
})

test('counts agree with their number', () => {
  expect([wordsIn('en').count.talks(1), wordsIn('en').count.talks(7)]).toEqual(['1 talk', '7 talks'])
  expect([wordsIn('ko').count.talks(7), wordsIn('ko').count.photos(9)]).toEqual(['발표 7개', '사진 9장'])
})
