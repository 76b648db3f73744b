import { afterEach, expect, test, vi } from 'vitest'
import { validateFeed } from '../../../e2e/validators/feeds'
import { feedFiles } from '../../site/written-files'

vi.stubEnv('NOW', '2026-11-01T00:00:00Z')

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
  vi.stubEnv('NOW', '2026-11-01T00:00:00Z')
})

test('the site’s feed has the posts written in its language, newest first', async () => {
  const { siteFeed } = await import('./feeds')
  expect(siteFeed('ko').entries.map(({ title, published, updated }) => [title, published, updated])).toEqual([
    ['짧은 글', '2025-04-07', '2025-04-07'],
    ['봄 모임 후기', '2025-04-07', '2025-04-07'],
  ])
  expect(siteFeed('en').entries.map(({ title }) => title)).toEqual(['Spring Recap', 'News'])
  expect(siteFeed('en')).toMatchObject({ address: '/en/', updated: '2025-04-07' })
})

test('an entry has everything: its text, its people, its tags, its picture', async () => {
  const { siteFeed } = await import('./feeds')
  expect(siteFeed('ko').entries[1]).toMatchInlineSnapshot(`
    {
      "authors": [
        {
          "name": "김하나",
          "url": "https://pytorch.kr/ko/speakers/hana-kim/",
        },
      ],
      "html": "<figure><img src="https://pytorch.kr/photos/03-1200.jpg" width="1200" height="600" alt="다시 패널"></figure><p>여는 글입니다.</p>
    <h2 id="김하나-첫-발표">1️⃣ 김하나 | 첫 발표</h2>
    <figure><img src="https://pytorch.kr/photos/02-1200.jpg" width="1200" height="600" alt="무대"></figure>",
      "id": "https://pytorch.kr/ko/blog/2025/spring-recap/",
      "image": "https://pytorch.kr/photos/03-1200.jpg",
      "language": "ko",
      "published": "2025-04-07",
      "summary": "봄에 들은 이야기입니다.",
      "tags": [
        "후기",
        "컴파일러",
      ],
      "title": "봄 모임 후기",
      "updated": "2025-04-07",
      "url": "https://pytorch.kr/ko/blog/2025/spring-recap/",
    }
  `)
})

test('the names of entries stay when the site is built for another origin', async () => {
  vi.stubEnv('SITE_URL', 'https://preview.example')
  const { siteFeed } = await import('./feeds')
  const { writeFeed } = await import('./write-feed')
  const { site } = await import('@/site.config')
  const [entry] = siteFeed('en').entries
  expect(entry?.id).toBe(`${site.url}/en/blog/2025/spring-recap/`)
  expect(entry?.url).toBe('https://preview.example/en/blog/2025/spring-recap/')
  expect(writeFeed(siteFeed('en'), 'feed.xml')).toContain(`<guid isPermaLink="false">${entry?.id}</guid>`)
})

test('a tag has its posts; a tag whose posts are all in the other language has an empty feed of today', async () => {
  const { findTagFeed } = await import('./feeds')
  expect(findTagFeed('ko', '후기')?.entries.map(({ title }) => title)).toEqual(['짧은 글', '봄 모임 후기'])
  expect(findTagFeed('en', '모두의-ai')).toMatchObject({ entries: [], updated: '2026-11-01' })
  expect(findTagFeed('en', 'nothing')).toBeUndefined()
})

test('a speaker has talks: dated when they were given, told by a recap of the same language, once by a recap alone', async () => {
  const { findSpeakerFeed } = await import('./feeds')
  const entries = findSpeakerFeed('en', 'hana-kim')?.entries ?? []
  expect(entries.map(({ title, published, updated }) => [title, published, updated])).toEqual([
    ['여는 말', '2025-03-30', '2025-04-01'],
    ['The First Talk', '2025-03-30', '2025-04-07'],
  ])
  expect(entries[1]?.html).toMatchInlineSnapshot(
    `"<p><a href="https://pytorch.kr/en/events/spring-2025/">Spring Meetup</a> · <time datetime="2025-03-30">30 March 2025</time></p><ul><li><a href="https://www.youtube.com/watch?v=abcdefghijk">Watch the video</a></li><li>Slides: not public — Kept by the speaker</li><li><a href="https://github.com/example/code">Code</a></li><li><a href="https://blog.example/">Blog</a></li></ul><p><a href="https://pytorch.kr/en/blog/2025/spring-recap/#hana-kim-the-first-talk">Read in the recap</a></p>"`,
  )
  expect(findSpeakerFeed('en', '길손')?.entries).toMatchObject([
    { title: '뜻밖의 발표', url: expect.stringContaining('/ko/blog/2025/note/#'), published: '2025-04-07' },
  ])
  expect(findSpeakerFeed('en', 'nobody')).toBeUndefined()
})

test('a group has its events and their recaps', async () => {
  const { findGroupFeed } = await import('./feeds')
  const feed = findGroupFeed('en', 'seminars')
  expect(feed?.entries.map(({ title, published, updated }) => [title, published, updated])).toEqual([
    ['Spring Recap', '2025-04-07', '2025-04-07'],
    ['Spring Meetup', undefined, '2025-04-01'],
  ])
  // Versions of ICU differ about the comma.
  const html = feed?.entries[1]?.html.replace('Sunday,', 'Sunday').replaceAll('https://pytorch.kr', '')
  expect(html?.replaceAll(/(<\/(?:p|h2|li)>)/g, '$1\n')).toMatchInlineSnapshot(`
    "<p><time datetime="2025-03-30">Sunday 30 March 2025</time> · <span lang="ko">하늘 강당</span></p>
    <h2>Programme</h2>
    <ul><li><a href="/en/events/spring-2025/%EC%97%AC%EB%8A%94-%EB%A7%90/"><span lang="ko">여는 말</span></a> — Hana Kim</li>
    <li><a href="/en/events/spring-2025/the-first-talk/">The First Talk</a> — Hana Kim</li>
    <li><a href="/en/events/spring-2025/compilers-chips/">Compilers &#x26; Chips</a> — Alan Doe, 이두리</li>
    <li><a href="/en/events/spring-2025/%EB%A7%88%EC%A7%80%EB%A7%89-%EB%B0%9C%ED%91%9C/"><span lang="ko">마지막 발표</span></a> — 이두리</li>
    <li>Panel</li>
    </ul>"
  `)
  expect(findGroupFeed('en', 'nothing')).toBeUndefined()
})

test('an event of which only the planned day is known has no date, and Atom leaves it out', async () => {
  const { findEvent } = await import('../../content/events')
  const { eventEntry } = await import('./event-entry')
  const { siteFeed } = await import('./feeds')
  const { writeFeed } = await import('./write-feed')
  const event = findEvent('ko', 'autumn-2026')
  const registration = event?.registration
  if (!event || !registration) throw new Error('The fixture has such an event')
  const entry = eventEntry(event)
  expect([entry.published, entry.updated]).toEqual([undefined, undefined])
  const feed = { ...siteFeed('ko'), entries: [entry] }
  const [rss, atom, json] = feedFiles.map((file) => {
    const text = writeFeed(feed, file)
    validateFeed[file](text)
    return text
  })
  expect(rss).toContain('<title>Autumn Day</title>')
  expect(rss).not.toContain('pubDate')
  expect(atom).not.toContain('<entry>')
  expect(json).not.toContain('date_')
  const opens = (moment: string) => eventEntry({ ...event, registration: { ...registration, opens: moment } })
  expect(opens('2026-10-01T18:00:00+09:00').updated).toBe('2026-10-01')
  expect(opens('2026-11-02T18:00:00+09:00').updated).toBeUndefined()
})

test('an event called off says so and asks nobody to register', async () => {
  const { findEvent } = await import('../../content/events')
  const { eventEntry } = await import('./event-entry')
  const event = findEvent('ko', 'dropped-2026')
  if (!event) throw new Error('The fixture has such an event')
  expect(eventEntry(event).html).toContain('<strong>취소된 행사</strong>')
})

test('every feed of the fixture is valid in every format', async () => {
  const { findGroupFeed, findSpeakerFeed, findTagFeed, siteFeed } = await import('./feeds')
  const { writeFeed } = await import('./write-feed')
  const feeds = [
    siteFeed('ko'),
    findTagFeed('en', '모두의-ai'),
    findSpeakerFeed('en', '이두리'),
    findSpeakerFeed('en', '길손'),
    findGroupFeed('ko', 'books'),
  ]
  for (const feed of feeds) {
    if (!feed) throw new Error('The fixture has such a page')
    for (const file of feedFiles) expect(() => validateFeed[file](writeFeed(feed, file)), feed.title).not.toThrow()
  }
})
