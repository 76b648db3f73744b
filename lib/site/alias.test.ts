import { expect, test } from 'vitest'
import { aliasFile, longestName, longestPath, readAlias } from './alias'

test.each([
  ['/', 'index.html'],
  ['/index.html', 'index.html'],
  ['/2019/meetup/', '2019/meetup/index.html'],
  ['/2019/meetup', '2019/meetup/index.html'],
  ['/2019/meetup/index.html', '2019/meetup/index.html'],
  ['/2019/05/02/meetup.html', '2019/05/02/meetup.html'],
  ['/2019/05/02/meetup.html/', '2019/05/02/meetup.html/index.html'],
  ['/old.HTM', 'old.HTM'],
  ['/notes/v2.1-released/', 'notes/v2.1-released/index.html'],
  ['/%EB%AA%A8%EC%9E%84/', '모임/index.html'],
  ['/%E1%84%86%E1%85%A9%E1%84%8B%E1%85%B5%E1%86%B7', '모임/index.html'],
  ['/lang/f%23%20and%20c++/', 'lang/f# and c++/index.html'],
  ['/50%25/', '50%/index.html'],
])('%s is answered by %s', (alias, file) => {
  expect(aliasFile(alias)).toBe(file)
})

test.each([
  ['', 'noSlash'],
  ['old/', 'noSlash'],
  ['https://example.org/old/', 'noSlash'],
  ['//', 'emptyName'],
  ['//example.org/', 'emptyName'],
  ['/old//page/', 'emptyName'],
  ['/old page/', 'space'],
  ['/archive/?id=3', 'query'],
  ['/old/#part', 'query'],
  ['/50%/', 'encoding'],
  ['/%C0%AE/', 'encoding'],
  ['/%B8%F0%C0%D3/', 'encoding'],
  ['/old/%252e/', 'encodedTwice'],
  ['/old%2Fpage/', 'slashInName'],
  ['/old%5cpage/', 'slashInName'],
  ['/old\\page/', 'slashInName'],
  ['/en/./', 'dot'],
  ['/old/../', 'dot'],
  ['/old/..', 'dot'],
  ['/en/%2E/', 'dot'],
  ['/old/.%2e/', 'dot'],
  ['/old/%2e%2E/deeper/', 'dot'],
  ['/.git/config', 'dot'],
  ['/old%0A/', 'control'],
  ['/old%C2%80/', 'control'],
  ['/old%E2%80%A8/', 'control'],
  ['/lpt1/', 'fileName'],
  ['/2019/Aux.html', 'fileName'],
  ['/12:30/', 'fileName'],
  ['/what%3F/', 'fileName'],
  ['/wait.../', 'fileName'],
  ['/trailing%20/', 'fileName'],
  [`/${'a'.repeat(longestName + 1)}/`, 'length'],
  [`/${encodeURIComponent('가'.repeat(84))}.html`, 'length'],
  [`/${'a/'.repeat(longestPath / 2 + 1)}`, 'length'],
])('%s is no path: %s', (alias, fault) => {
  expect(readAlias(alias)).toMatchObject({ fault })
  expect(() => aliasFile(alias)).toThrow('npm run check')
})

test('the longest names are paths', () => {
  expect(readAlias(`/${'a'.repeat(longestName)}/`)).toHaveProperty('names')
  expect(readAlias(`/${'가'.repeat(83)}/`)).toHaveProperty('names')
})
