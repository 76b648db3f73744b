import { expect, test } from 'vitest'
import { findAlbum } from './album'
import { findEvent, listEvents, listEventsOfGroup } from './event'
import { listGroups } from './group'
import { languages } from './language'
import { personNamed } from './person'
import { findPost } from './post'
import { listProjects } from './project'
import { readRecap } from './recap'
import { findSpeaker, listSpeakers } from './speaker'

test('thirteen events, thirty-three sessions, thirty-one videos', () => {
  for (const language of languages) {
    const talks = listEvents(language).flatMap((event) => event.talks)
    const videos = talks.flatMap(({ materials }) => materials).filter(({ kind, url }) => kind === 'video' && url)
    expect([listEvents(language).length, talks.length, videos.length]).toEqual([13, 33, 31])
  }
})

test.each(languages)('what is known of each of the thirteen events, %s', (language) => {
  const known = listEvents(language).map(({ slug, day, status, recording, lastVerifiedOn, talks, sources }) => {
    const videos = talks.flatMap(({ materials }) => materials.filter(({ kind, url }) => kind === 'video' && url))
    const said = [day, status, recording?.state, lastVerifiedOn && `verified ${lastVerifiedOn}`].filter(Boolean)
    return [slug, `${said.join(' ')}: ${talks.length} sessions, ${videos.length} videos, ${sources.length} sources`]
  })
  expect(Object.fromEntries(known)).toMatchObject({
    'pytorch-1st-seminar-2022': '2022-10-29 held: 6 sessions, 6 videos, 0 sources',
    'pytorch-2nd-seminar-2023': '2023-03-18 held: 7 sessions, 7 videos, 0 sources',
    'pytorch-3rd-seminar-2024': '2024-07-20 held: 6 sessions, 6 videos, 0 sources',
    'pytorch-4th-seminar-2024': '2024-11-30 held: 6 sessions, 6 videos, 0 sources',
    'pytorch-core-conference-2025': '2025-03-30 held: 8 sessions, 6 videos, 1 sources',
    'vllm-korea-meetup-2025': '2025-08-19 held: 0 sessions, 0 videos, 0 sources',
    'pytorchkr-conference-2025': '2025-11-22 held limited: 0 sessions, 0 videos, 1 sources',
    'vllm-korea-meetup-2026': '2026-04-02 held: 0 sessions, 0 videos, 0 sources',
    'vllm-community-meetup-2026-05': '2026-05-28 held: 0 sessions, 0 videos, 1 sources',
    'vllm-community-meetup-2026-08': '2026-08-26 held not_recorded: 0 sessions, 0 videos, 1 sources',
    'kvcache-meetup-korea-2026': '2026-09-30 scheduled verified 2026-10-02: 0 sessions, 0 videos, 1 sources',
    'physical-ai-seminar-2026': '2026-10-14 scheduled verified 2026-10-02: 0 sessions, 0 videos, 0 sources',
    'pytorch-day-korea-2026': '2026-11-21 scheduled verified 2026-10-02: 0 sessions, 0 videos, 1 sources',
  })
})

test.each(languages)('the groups and projects, with what belongs to them, %s', (language) => {
  const ofGroups = listGroups(language).map(({ slug }) => [slug, listEventsOfGroup(language, slug).length])
  expect(ofGroups).toEqual([
    ['coresig', 0],
    ['physical-ai', 1],
    ['pytorch-day-korea', 1],
    ['tech-seminars', 7],
    ['vllm-kr', 4],
  ])
  const projects = listProjects(language).map(({ slug, site, repository }) => [slug, site, repository])
  expect(projects).toEqual([
    ['awesome-physical-ai', undefined, 'https://github.com/PyTorchKR/Awesome-Physical-AI'],
    ['hub-kr', 'https://pytorch.kr/hub/', 'https://github.com/PyTorchKR/hub-kr'],
    ['oss-landscape', 'https://oss-landscape.pytorch.kr/', 'https://github.com/PyTorchKR/oss-landscape'],
    ['terms-kr', 'https://terms.kr/', 'https://github.com/PyTorchKR/terms-kr'],
    ['tutorials-kr', 'https://tutorials.pytorch.kr/', 'https://github.com/PyTorchKR/tutorials-kr'],
  ])
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
