import { expect, test, vi } from 'vitest'
import { findEvent } from './events'

vi.mock('#content', async () => {
  const { contentOf, event, post, session, text } = await import('../../e2e/fixture/site-documents')
  const facts = { date: '2025-04-07T00:00:00.000Z', authors: ['김하나'], summary: '요약', event: 'spring' }
  return contentOf({
    allEvents: [
      event('spring', {
        title: text('봄 모임'),
        date: '2025-03-30T00:00:00.000Z',
        status: 'held',
        sessions: [
          session({ title: text('첫 발표'), speakers: ['김하나'] }),
          session({ title: text('둘째 발표', 'The second as announced'), speakers: ['이두리'] }),
          session({ title: text('셋째 발표'), speakers: ['박세찬'] }),
          session({ title: text('넷째 발표'), speakers: ['박세찬'] }),
          session({ title: text('패널') }),
        ],
      }),
    ],
    allPosts: [
      post('recap/ko', { ...facts, title: '후기' }, '## 1. 김하나 | 첫 발표를 다시'),
      post(
        'recap/en',
        { ...facts, title: 'Recap' },
        '## 1. 김하나 | The first\n\n## 2. 이두리 | The second\n\n## 3. 박세찬 | The third\n\n## 4. 박세찬 | The fourth',
      ),
    ],
  })
})

const titles = (language: 'ko' | 'en') => findEvent(language, 'spring')?.talks.map(({ title }) => title)

test('a talk that nobody announced in English is called as its English recap calls it', () => {
  expect(titles('en')).toEqual([
    { text: 'The first', language: 'en' },
    { text: 'The second as announced', language: 'en' },
    // Two headings name him: neither is sure to be this talk.
    { text: '셋째 발표', language: 'ko' },
    { text: '넷째 발표', language: 'ko' },
    { text: '패널', language: 'ko' },
  ])
})

test('a title in the page’s own language is never taken from a recap', () => {
  expect(titles('ko')?.map(({ text }) => text)).toEqual(['첫 발표', '둘째 발표', '셋째 발표', '넷째 발표', '패널'])
})
