import { expect, test } from 'vitest'
import { localeLanguage, toolLanguage } from './message'

test.each([
  [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
  [{ LANG: 'ko' }, 'ko'],
  [{ LANG: 'kok_IN' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
  [{}, 'en'],
  [{ LANG: 'ko_KR.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ko_KR.UTF-8' }, 'ko'],
  [{ LANG: 'ko_KR.UTF-8', LC_ALL: '' }, 'ko'],
])('%j speaks %s', (environment, language) => {
  expect(localeLanguage(environment)).toBe(language)
})

test('a stated language comes before the locale, and an unknown one is refused', () => {
  expect(toolLanguage('en', { LANG: 'ko_KR.UTF-8' })).toBe('en')
  expect(toolLanguage(undefined, { LANG: 'ko_KR.UTF-8' })).toBe('ko')
  expect(() => toolLanguage('kr', {})).toThrow('found --lang kr; expected en or ko\nwrite: --lang en')
  expect(() => toolLanguage('kr', { LANG: 'ko_KR.UTF-8' })).toThrow(
    '지금: --lang kr → 필요: en 또는 ko\n쓸 내용: --lang ko',
  )
})
