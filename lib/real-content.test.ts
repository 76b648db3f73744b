import { expect, test } from 'vitest'
import { findAlbum } from './album'
import { listEvents } from './event'
import { languages } from './language'
import { findPost } from './post'
import { readRecap } from './recap'
import { findSpeaker } from './speaker'

test('thirteen events, thirty-three sessions, thirty-one videos', () => {
  for (const language of languages) {
    const talks = listEvents(language).flatMap((event) => event.talks)
    const videos = talks.flatMap(({ materials }) => materials).filter(({ kind, url }) => kind === 'video' && url)
    expect([listEvents(language).length, talks.length, videos.length]).toEqual([13, 33, 31])
  }
})

test.each(languages)('the March conference: seven talks, a panel, a closing, nine photographs, %s', (language) => {
  const post = findPost(language, '2025', 'pytorch-core-conference')
  if (!post) throw new Error('The recap is missing')
  const { sections } = readRecap(post)
  expect(sections.map(({ kind, order }) => `${kind} ${order ?? ''}`.trim())).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7].map((order) => `talk ${order}`),
    'panel',
    'closing',
  ])
  expect(sections.flatMap(({ speakers }) => speakers.map(({ id }) => id))).toEqual([
    ...['jerry-lee', 'alban-desmaison', 'hongseok-kim', 'kyujin-cho', 'taeho-kim', 'jungyeop-lee', 'sol-kim'],
  ])
  expect(sections.slice(0, 8).every(({ talk }) => talk)).toBe(true)
  const photos = findAlbum(language, 'pytorch-core-conference')?.photos ?? []
  expect(photos.map(({ section }) => section?.order)).toEqual([undefined, 1, 2, 3, 4, 5, 6, 7, undefined])
})

test.each(languages)('the fourth seminar: five talks, each with its video and its photograph, %s', (language) => {
  const post = findPost(language, '2024', 'pytorch-4th-seminar')
  if (!post) throw new Error('The recap is missing')
  const talks = readRecap(post).sections.filter(({ kind }) => kind === 'talk')
  expect(talks.map(({ order, speakers }) => [order, speakers[0]?.id])).toEqual([
    [1, 'jerry-lee'],
    [2, '최남규'],
    [3, '하민세'],
    [4, '강우영'],
    [5, '장영'],
  ])
  for (const { talk } of talks) expect(talk?.materials[0]).toMatchObject({ kind: 'video', state: 'public' })
  expect(findAlbum(language, 'pytorch-4th-seminar')?.photos).toHaveLength(7)
})

test('이제응 and Jerry Lee are one speaker with two events', () => {
  expect(findSpeaker('ko', 'jerry-lee')).toMatchObject({
    person: { name: { text: '이제응' }, otherNames: [{ text: 'Jerry Lee' }, { text: 'Jaeung Lee' }] },
    appearances: [{ event: { day: '2025-03-30' } }, { event: { day: '2024-11-30' } }],
  })
})
