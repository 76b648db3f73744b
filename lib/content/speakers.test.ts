import { expect, test, vi } from 'vitest'
import type { Language } from '../site/languages'
import { findSpeaker, letterOf, listSpeakers } from './speakers'

vi.mock('#content', async () => {
  const { contentOf, event, post, session, text } = await import('../../e2e/fixture/site-documents')
  const facts = { date: '2025-04-07T00:00:00.000Z', authors: ['길손'], event: 'spring' }
  return contentOf({
    allEvents: [
      event('spring', {
        ...{ title: text('봄 모임', 'Spring'), date: '2025-04-05T00:00:00.000Z', status: 'held' },
        sessions: [session({ title: text('첫 발표'), speakers: ['박새봄'] })],
      }),
    ],
    allPosts: [
      post(
        'recap/ko',
        { title: '후기', summary: '후기입니다.', ...facts },
        '## 1. 이나무 | 나무 이야기\n\n들었습니다.\n',
      ),
      post(
        'recap/en',
        { title: 'Recap', summary: 'What we heard.' },
        '## 1. Ann Guest | A Talk\n\nHeard.\n\n## 2. 박새봄 | Under another title\n\nHeard.\n',
      ),
    ],
  })
})

test('whoever one of the texts of a recap names is a speaker in both languages', () => {
  const namesIn = (language: Language) => listSpeakers(language).map(({ person }) => person.id)
  expect(namesIn('ko').toSorted()).toEqual(['ann-guest', '박새봄', '이나무'])
  expect(namesIn('en').toSorted()).toEqual(namesIn('ko').toSorted())
})

test('a talk that only the translation tells of is found there', () => {
  const [talk] = findSpeaker('ko', 'ann-guest')?.appearances ?? []
  expect(talk?.title).toEqual({ text: 'A Talk', language: 'en' })
  expect(talk?.recap?.address).toBe('/en/blog/2025/recap/#ann-guest-a-talk')
  expect(talk?.event?.address).toBe('/ko/events/spring/')
  // Of those whom the page's own language knows, the other text adds nothing.
  expect(findSpeaker('ko', '박새봄')?.appearances.map(({ title }) => title.text)).toEqual(['첫 발표'])
})

test('a name is found by its first consonant, or its first letter without marks', () => {
  const letters = ['김하나', '까치', '하늘', 'Émile', 'ann', 'Łukasz', '3b1b', ' 아무개'].map((text) =>
    letterOf({ person: { ...findPerson(), name: { text, language: 'ko' } } }),
  )
  expect(letters).toEqual(['ㄱ', 'ㄱ', 'ㅎ', 'E', 'A', 'Ł', '#', 'ㅇ'])
})

function findPerson() {
  const [speaker] = listSpeakers('ko')
  if (!speaker) throw new Error('The content names nobody')
  return speaker.person
}
