import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test('a post is read in the page’s language, else in the one it has', async () => {
  const { findPost, listPosts, findNeighbours } = await import('./posts')
  expect(listPosts('en').map(({ slug, language }) => `${slug} ${language}`)).toEqual([
    'note ko',
    'spring-recap en',
    'news en',
  ])
  expect(findPost('en', '2025', 'spring-recap')).toMatchObject({
    title: 'Spring Recap',
    day: '2025-04-07',
    cover: 'photos/03.jpg',
    address: '/en/blog/2025/spring-recap/',
    languages: ['ko', 'en'],
    authors: [{ id: 'hana-kim', name: { text: 'Hana Kim' } }],
  })
  expect(findPost('ko', '2024', 'spring-recap')).toBeUndefined()
  expect(findPost('ko', '2024', 'news')?.address).toBe('/en/blog/2024/news/')
  const [newest, second] = listPosts('ko')
  if (!newest || !second) throw new Error('There are no posts')
  expect(findNeighbours('ko', newest)).toEqual({ newer: undefined, older: second })
})

test('a draft is nowhere', async () => {
  const { listPosts } = await import('./posts')
  const { listTags } = await import('./tags')
  const { listRedirects } = await import('./redirects')
  expect(listPosts('ko').map(({ slug }) => slug)).not.toContain('secret')
  expect(listTags('ko').map(({ name }) => name)).not.toContain('비밀')
  expect(listRedirects().map(({ from }) => from)).not.toContain('/secret/')
})

test('a post of a day still to come is nowhere before that day, where the community is', async () => {
  vi.stubEnv('NOW', '2025-04-06T14:59:59Z')
  const before = await import('./posts')
  expect(before.listPosts('ko').map(({ slug }) => slug)).toEqual(['news'])
  vi.resetModules()
  vi.stubEnv('NOW', '2025-04-06T15:00:00Z')
  const after = await import('./posts')
  expect(after.listPosts('ko').map(({ slug }) => slug)).toEqual(['note', 'spring-recap', 'news'])
})

test('pages of the blog', async () => {
  const { findBlogPage } = await import('./posts')
  expect(findBlogPage('ko', 1)).toMatchObject({ page: 1, last: 1 })
  for (const page of [0, 2, 1.5, Number.NaN]) expect(findBlogPage('ko', page)).toBeUndefined()
})

test('one person under every spelling; a name alone is a person too', async () => {
  const { personNamed } = await import('./people')
  for (const name of ['김하나', 'Hana Kim', 'hana  kim', 'Kim Hana', '김하나'.normalize('NFD')])
    expect(personNamed(name, 'ko')).toMatchObject({ id: 'hana-kim', name: { text: '김하나', language: 'ko' } })
  expect(personNamed('김하나', 'en').otherNames.map(({ text }) => text)).toEqual(['김하나', 'Kim Hana'])
  expect(personNamed('이두리', 'en')).toMatchObject({ id: '이두리', name: { text: '이두리', language: 'ko' } })
  expect(personNamed('이두리', 'en').address).toBe('/en/speakers/%EC%9D%B4%EB%91%90%EB%A6%AC/')
})

test('talks are numbered, openings and panels are not; material says what is known', async () => {
  const { findEvent } = await import('./events')
  const talks = findEvent('en', 'spring-2025')?.talks ?? []
  expect(talks.map(({ order, kind, title }) => `${order ?? '-'} ${kind} ${title.text}`)).toEqual([
    '- opening 여는 말',
    '1 talk The First Talk',
    '2 keynote Compilers & Chips',
    '3 talk 마지막 발표',
    '- panel Panel',
  ])
  expect(talks[1]?.materials).toMatchObject([
    { kind: 'video', state: 'public', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
    { kind: 'slides', state: 'private', note: { text: 'Kept by the speaker' } },
    { kind: 'code', state: 'public', url: 'https://github.com/example/code' },
  ])
  expect(talks[2]?.materials).toMatchObject([{ kind: 'video', state: 'unknown' }])
  expect(talks[3]?.materials).toMatchObject([{ kind: 'video', state: 'pending' }])
  expect(talks[4]?.materials).toEqual([])
})

test('an event says who has which part in it, in the page’s language where there is one', async () => {
  const { findEvent } = await import('./events')
  expect(findEvent('en', 'spring-2025')).toMatchObject({
    title: { text: 'Spring Meetup', language: 'en' },
    venue: { name: { text: '하늘 강당', language: 'ko' }, address: { text: 'Seoul', language: 'en' } },
    parts: [
      { part: 'organizers', organizations: [{ name: 'User Group' }] },
      { part: 'hosts', organizations: [{ name: 'Sky' }] },
      { part: 'sponsors', organizations: [{ name: 'Cloud', url: 'https://cloud.example/' }] },
    ],
    groups: [{ slug: 'seminars' }, { slug: 'books' }],
    projects: [{ slug: 'tools', repository: 'https://github.com/example/tools' }],
    recording: { state: 'limited', note: { text: '소리가 없습니다.' } },
    lastVerifiedOn: '2025-04-01',
  })
  expect(findEvent('ko', 'autumn-2026')?.body).toMatchObject({ language: 'en' })
  expect(findEvent('ko', 'nothing')).toBeUndefined()
})

// Midnight in Seoul between 21 and 22 November is 15:00 UTC on the 21st.
test.each([
  ['2026-11-20T14:59:59Z', { phase: 'upcoming', isOver: false }],
  ['2026-11-21T14:59:59Z', { phase: 'today', isOver: false }],
  ['2026-11-21T15:00:00Z', { phase: 'unconfirmed', isOver: true }],
])('at %s the scheduled event of 21 November is %o', async (moment, state) => {
  vi.stubEnv('NOW', moment)
  const { findEvent } = await import('./events')
  expect(findEvent('ko', 'autumn-2026')).toMatchObject({ ...state, status: 'scheduled' })
  expect(findEvent('ko', 'dropped-2026')).toMatchObject({ phase: 'cancelled' })
})

test.each([
  ['2026-11-18T08:59:59Z', 'open'],
  ['2026-11-18T09:00:00Z', 'closed'],
])('at %s registration until 18:00 in Seoul is %s', async (moment, phase) => {
  vi.stubEnv('NOW', moment)
  const { findEvent } = await import('./events')
  expect(findEvent('ko', 'autumn-2026')?.registration?.phase).toBe(phase)
})

test('lists of events: the next one first, the past newest first and by year', async () => {
  vi.stubEnv('NOW', '2026-11-01T00:00:00Z')
  const { byYear, listComingEvents, listEvents, listLatestEvents } = await import('./events')
  expect(listComingEvents('ko').map(({ slug }) => slug)).toEqual(['dropped-2026', 'autumn-2026', 'winter-2026'])
  expect(listLatestEvents('ko', 1).map(({ slug }) => slug)).toEqual(['spring-2025'])
  expect(byYear(listEvents('ko')).map(({ year, events }) => [year, events.length])).toEqual([
    ['2026', 3],
    ['2025', 1],
  ])
})

test('a wrong NOW is refused', async () => {
  vi.stubEnv('NOW', 'tomorrow')
  const { now } = await import('../site/environment')
  expect(now).toThrowErrorMatchingInlineSnapshot(
    `[Error: NOW is "tomorrow"; expected an ISO instant such as 2026-11-23T00:00:00Z]`,
  )
})

test('a recap is its sections, each with the talk it tells of', async () => {
  const { findPost } = await import('./posts')
  const { readRecap } = await import('./recaps')
  const post = findPost('en', '2025', 'spring-recap')
  if (!post) throw new Error('The fixture has no recap')
  expect(
    readRecap(post).sections.map(({ kind, order, title, speakers, talk }) => ({
      ...{ kind, order, title, talk: talk?.id, speakers: speakers.map(({ id }) => id).join() },
    })),
  ).toEqual([
    { kind: 'talk', order: 1, title: 'The First Talk', talk: 'the-first-talk', speakers: 'hana-kim' },
    { kind: 'talk', order: 2, title: 'Compilers & Chips', talk: 'compilers-chips', speakers: 'alan-doe,이두리' },
    { kind: 'panel', order: undefined, title: '💡 Panel Talk & Q&A 💡', talk: undefined, speakers: '' },
    { kind: 'closing', order: undefined, title: 'Thanks', talk: undefined, speakers: '' },
  ])
})

test('an album has each photograph once, in reading order, then those the list adds', async () => {
  const { findAlbum, findPhoto, listAlbums } = await import('./albums')
  const album = findAlbum('en', 'spring-recap')
  expect(album?.photos.map(({ id, section, credit }) => [id, section?.title, credit])).toEqual([
    ['01', undefined, 'A. Painter'],
    ['02', 'The First Talk', 'A. Painter'],
    ['03', '💡 Panel Talk & Q&A 💡', 'Somebody Else'],
    ['04', undefined, 'A. Painter'],
    ['뒤풀이', undefined, 'A. Painter'],
  ])
  expect(album).toMatchObject({ cover: { id: '03' }, title: { text: 'Spring Meetup' }, day: '2025-03-30' })
  expect(album?.photos[0]?.caption).toEqual({ text: 'The *whole* hall', language: 'en' })
  expect(album?.photos[4]?.caption).toEqual({ text: '맛있었습니다.', language: 'ko' })
  expect(findPhoto('en', 'spring-recap', '02')).toMatchObject({ previous: { id: '01' }, next: { id: '03' } })
  expect(findPhoto('en', 'spring-recap', '01')?.previous).toBeUndefined()
  expect(findPhoto('en', 'spring-recap', '09')).toBeUndefined()
  expect(listAlbums('ko').map(({ slug }) => slug)).toEqual(['spring-recap'])
})

test('speakers in the order of their names, with their talks and where a recap tells of them', async () => {
  const { findSpeaker, listSpeakers } = await import('./speakers')
  expect(listSpeakers('en').map(({ person, appearances }) => [person.id, appearances.length])).toEqual([
    ['alan-doe', 1],
    ['hana-kim', 2],
    ['길손', 1],
    ['이두리', 2],
  ])
  const talks = findSpeaker('en', 'hana-kim')?.appearances.map(({ title, recap }) => [title.text, recap?.address])
  expect(talks).toEqual([
    ['여는 말', undefined],
    ['The First Talk', '/en/blog/2025/spring-recap/#hana-kim-the-first-talk'],
  ])
  expect(findSpeaker('ko', '이두리'.normalize('NFD'))?.person.id).toBe('이두리')
})

test('tags by use, then by name; a tag is found by its slug', async () => {
  const { findTag, listTags } = await import('./tags')
  expect(listTags('ko').map(({ slug, posts }) => [slug, posts.length])).toEqual([
    ['후기', 2],
    ['모두의-ai', 1],
    ['컴파일러', 1],
  ])
  expect(findTag('ko', '모두의-ai')?.address).toBe('/ko/tags/%EB%AA%A8%EB%91%90%EC%9D%98-ai/')
  expect(findTag('ko', 'nothing')).toBeUndefined()
})

test('recordings are numbered talks with a public video', async () => {
  const { listWatchableTalks } = await import('./talks')
  expect(listWatchableTalks('ko', 8).map(({ talk }) => talk.title.text)).toEqual(['첫 발표'])
  expect(listWatchableTalks('ko', 0)).toEqual([])
})

test('a page is found in the other language when it is missing in one', async () => {
  const { findPage, listPageSlugs } = await import('./pages')
  expect(listPageSlugs()).toEqual(['about', 'conduct'])
  expect(findPage('en', 'conduct')).toMatchObject({ language: 'ko', address: '/ko/conduct/', title: '행동 강령' })
  expect(findPage('en', 'nothing')).toBeUndefined()
})

test('old addresses lead to the page of their own language', async () => {
  const { listRedirects } = await import('./redirects')
  expect(listRedirects().map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/blog/2025/spring/ /ko/blog/2025/spring-recap/',
    '/blog/spring-en/ /en/blog/2025/spring-recap/',
    '/events/old-spring/ /ko/events/spring-2025/',
    '/intro/ /ko/about/',
    '/seminars/ /ko/groups/seminars/',
  ])
})

test('groups and projects', async () => {
  const { listGroups } = await import('./groups')
  const { listProjects } = await import('./projects')
  expect(listGroups('en').map(({ title, about }) => [title.text, about.language])).toEqual([
    ['책 모임', 'en'],
    ['Seminars', 'ko'],
  ])
  expect(listProjects('ko').map(({ slug, site, repository }) => [slug, site ?? repository])).toEqual([
    ['handbook', 'https://handbook.example/'],
    ['tools', 'https://github.com/example/tools'],
  ])
})

test('a name in the heading of a recap is a speaker, whether or not an event lists the talk', async () => {
  const { listPosts } = await import('./posts')
  const { listSpeakers } = await import('./speakers')
  const { readRecap } = await import('./recaps')
  for (const language of ['ko', 'en'] as const) {
    const named = listPosts(language).flatMap((post) => readRecap(post).sections.flatMap(({ speakers }) => speakers))
    const known = listSpeakers(language).map(({ person }) => person.id)
    expect(named.filter(({ id }) => !known.includes(id))).toEqual([])
  }
})
