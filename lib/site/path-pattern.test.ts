import { expect, test } from 'vitest'
import { literalPath, pathPattern } from './path-pattern'

test.each([
  ['/(.*)', ['/', '/ko/', '/photos/a.avif'], []],
  ['/photos/(.*)', ['/photos/a-480.avif'], ['/ko/photos/a', '/photos']],
  ['/moim-:hash.js', ['/moim-0123abcd.js'], ['/moim-a/b.js', '/moim-0123abcd.json', '/moim-0123abcdxjs']],
  ['/:path*', ['/', '/ko/', '/ko/blog/'], []],
  ['/fonts/:file*', ['/fonts', '/fonts/a/b.woff2'], ['/fontsmith']],
  ['/:lang(ko|en)/feed.xml', ['/ko/feed.xml', '/en/feed.xml'], ['/fr/feed.xml']],
  ['/((?!photos/).*)', ['/ko/'], ['/photos/a.avif']],
  ['/core\\(2025\\)/a\\.js', ['/core(2025)/a.js'], ['/core2025/a.js', '/core(2025)/abjs']],
])('%s matches what the host matches', (source, matching, others) => {
  const pattern = pathPattern(source)
  expect(matching.filter((path) => !pattern.test(path))).toEqual([])
  expect(others.filter((path) => pattern.test(path))).toEqual([])
})

test('a path without patterns, as addresses write it', () => {
  expect(literalPath('/core\\(2025\\)/%EC%86%8C%EC%8B%9D/')).toBe('/core(2025)/%EC%86%8C%EC%8B%9D/')
  expect(literalPath('/v1\\.0{/}?')).toBe('/v1.0')
})
