import { expect, test } from 'vitest'
import type { Format } from '../../../lib/model/field'
import { formats, proposalFor } from './formats'

const right: Record<Format, string[]> = {
  address: ['/', '/blog/2025/name/', '/blog/모임/', '/a', '/2019/05/02/name.html'],
  day: ['2024-02-29', '1999-12-31'],
  dayOrMoment: ['2024-02-29', '2025-03-30T13:00:00+09:00'],
  license: ['CC-BY-4.0', 'CC0-1.0', 'LicenseRef-club', 'https://example.org/terms'],
  moment: ['2025-03-30T13:00:00+09:00', '2025-03-30T13:00:00.5Z'],
  photo: ['photos/03.jpg'],
  slug: ['a', '2025-core'],
  // The second and third have two names each, and machines differ in which they list.
  timeZone: [
    'Asia/Seoul',
    'Asia/Ho_Chi_Minh',
    'Asia/Calcutta',
    'Asia/Kolkata',
    'America/Port-au-Prince',
    'America/New_York',
  ],
  url: ['https://example.org', 'http://example.org/a?b#c', 'https://ko.wikipedia.org/wiki/모임'],
  youtube: ['iR5hTsrgpAk', '_1xlmw7lRng', '-----------'],
}

const wrong: Record<Format, string[]> = {
  address: ['', '//', '//example.org/', 'a/', '/a/../b/', '/a?b/', '/a b/', '/a\\b/', 'https://example.org/'],
  day: ['2025-02-29', '2025-13-01', '2025-3-1', '2025-03-01 ', '0x7e9-01-01', '+002025-01-01'],
  moment: [
    '2025-03-30',
    '2025-03-30T13:00:00',
    '2025-03-30T24:00:00Z',
    '2025-02-30T13:00:00Z',
    '2025-03-30 13:00:00Z',
    '2025-03-30T13:00:00+0900',
  ],
  dayOrMoment: ['2025-02-29', '2025-03-30T13:00:00', 'spring 2025'],
  license: ['', 'CC BY 4.0', 'all rights reserved', '/terms/'],
  photo: [
    '03.jpg',
    'photos/',
    'photos/../03.jpg',
    'photos/a/b.jpg',
    '/photos/03.jpg',
    'https://example.org/photos/03.jpg',
    'photos/%2e%2e',
  ],
  timeZone: ['', 'KST', '+09:00', 'asia/seoul', 'Asia/SEOUL', 'Asia/Pyongtaek', 'Etc/UTC', 'US/Eastern'],
  slug: ['', 'A', 'a--b', '-a', 'a_b', '모임', 'a/b'],
  url: [
    'example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    ' https://example.org',
    'https://',
    'https://a b',
    'data:text/html,x',
    'https:\\\\example.org',
  ],
  youtube: ['iR5hTsrgpA', 'iR5hTsrgpAkk', 'iR5hTsrgp k', 'https://youtu.be/iR5hTsrgpAk'],
}

const names: Format[] = ['address', 'day', 'moment', 'photo', 'slug', 'timeZone', 'url', 'youtube']

test.each(names)('%s', (format) => {
  expect(right[format].filter((text) => !formats[format].fits(text))).toEqual([])
  expect(wrong[format].filter((text) => formats[format].fits(text))).toEqual([])
})

test.each<[Format, string, string | undefined]>([
  ['day', '2025년 3월 30일', '2025-03-30'],
  ['day', '2025/3/30', '2025-03-30'],
  ['day', '2025/13/30', undefined],
  ['day', 'soon', undefined],
  ['moment', '2025-03-30 13:00:00 +0900', '2025-03-30T13:00:00+09:00'],
  ['moment', '2025-03-30T13:00', undefined],
  ['youtube', 'https://www.youtube.com/live/iR5hTsrgpAk?si=x', 'iR5hTsrgpAk'],
  ['youtube', 'youtube.com/shorts/iR5hTsrgpAk', 'iR5hTsrgpAk'],
  ['youtube', 'https://evil.example/youtube.com/iR5hTsrgpAk', undefined],
  ['youtube', 'https://www.youtube.com/playlist?list=PLZPcfGDXL3N', undefined],
  ['slug', 'Core Conférence 2025!', 'core-conference-2025'],
  ['slug', '모임', undefined],
  ['address', 'https://pytorch.kr/blog/x', '/blog/x/'],
  ['address', 'https://example.org/2019/x.html', '/2019/x.html'],
  ['address', 'https://example.org/?p=12', undefined],
  ['address', '/50%/', '/50%25/'],
  ['address', 'old page', '/old%20page/'],
  ['address', '/caf%25C3%25A9/', '/caf%C3%A9/'],
  ['address', '//', undefined],
  ['address', 'https://example.org/#/route', undefined],
  ['photo', '/assets/x/03.jpg?raw=1', 'photos/03.jpg'],
  ['photo', 'photos/hall #2.jpg', undefined],
  ['url', 'goorm.co/a', 'https://goorm.co/a'],
  ['url', 'javascript:alert(1)', undefined],
])('%s: %s becomes %s', (format, written, proposed) => {
  expect(proposalFor(format, written)).toBe(proposed)
})
