import { readdir, readFile } from 'node:fs/promises'
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

test('every message of the tools is said in Korean as well', async () => {
  const files = await readdir('tools', { recursive: true })
  const sources = files.filter((file) => /(?<!\.test|-fixture)\.ts$/.test(file))
  const text = /(?:'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)/
  const pair = new RegExp(`\\ben:\\s*(${text.source}),\\s*ko:\\s*(${text.source})`, 'g')
  let count = 0
  for (const file of sources) {
    for (const [message, en = '', ko = ''] of (await readFile(`tools/${file}`, 'utf8')).matchAll(pair)) {
      count += 1
      // Names that are the same in both, and values alone.
      const isSame =
        en.startsWith(ko.slice(0, -1)) ||
        (ko.trim() !== '' && !/\p{L}/u.test(ko.replace(/\$\{[^}]*\}/g, ''))) ||
        !/[a-z]{3}/i.test(en.replace(/\$\{[^}]*\}/g, ''))
      expect(isSame || /\p{Script=Hangul}/u.test(ko), `${file}: ${message}`).toBe(true)
    }
  }
  expect(count).toBeGreaterThan(500)
})
