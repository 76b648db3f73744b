import { expect, test } from 'vitest'
import { findAlbum } from './album'
import { findEvent, listEvents } from './event'
import { languages } from './language'
import { personNamed } from './person'
import { findPost } from './post'
import { readRecap } from './recap'
import { findSpeaker, listSpeakers } from './speaker'

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
  expect(photos.map(({ section }) => section?.title)).toEqual([
    undefined,
    ...sections.slice(0, 8).map(({ title }) => title),
  ])
  expect(photos.every(({ alt, caption }) => alt.language === language && alt.text && caption?.text)).toBe(true)
})

test.each(languages)('the talks of the March conference lead to their videos, %s', (language) => {
  const talks = findEvent(language, 'pytorch-core-conference-2025')?.talks ?? []
  expect(talks.flatMap(({ materials }) => materials.map(({ state, url }) => url?.split('=')[1] ?? state))).toEqual([
    ...['fIWYc5uEE80', 'zlXhyeBeQJ0', '5FpeLaeDHaU', 'iR5hTsrgpAk', 'unknown', '2biZOkcL98A', '7ZMhDH_n8ps'],
  ])
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

test('이제응, Jerry Lee and Jaeung Lee are one speaker with two events', () => {
  const ids = ['이제응', 'Jerry Lee', 'Jaeung Lee', '이제응'.normalize('NFD')].map((name) => personNamed(name, 'en').id)
  expect(new Set(ids)).toEqual(new Set(['jerry-lee']))
  expect(findSpeaker('en', 'jerry-lee')?.person.name).toEqual({ text: 'Jerry Lee', language: 'en' })
  expect(listSpeakers('en').filter(({ person }) => /제응|Jerry|Jaeung/.test(person.name.text))).toHaveLength(1)
  expect(findSpeaker('ko', 'jerry-lee')).toMatchObject({
    person: { name: { text: '이제응' }, otherNames: [{ text: 'Jerry Lee' }, { text: 'Jaeung Lee' }] },
    appearances: [{ event: { day: '2025-03-30' } }, { event: { day: '2024-11-30' } }],
  })
})
