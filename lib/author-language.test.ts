import { expect, test } from 'vitest'
import { authorLanguage } from './author-language'

test.each([
  [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
  [{ LANG: 'ko' }, 'ko'],
  [{ LANG: 'kok_IN' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'ko_KR' }, 'ko'],
  [{ LANG: 'ko_KR', LC_MESSAGES: 'C' }, 'en'],
  [{ LANG: 'ko_KR', LC_ALL: '' }, 'ko'],
  [{}, 'en'],
])('the locale %j is answered in %s', (environment, language) => {
  expect(authorLanguage(undefined, environment)).toBe(language)
})

test('a language that is asked for wins, and an unknown one is none', () => {
  expect(authorLanguage('en', { LANG: 'ko_KR' })).toBe('en')
  expect(authorLanguage('fr', {})).toBeUndefined()
})
