import { expect, test, vi } from 'vitest'
import { event, session, text } from '../../e2e/fixture/site-documents'

vi.mock('#content', async () => {
  const content = await import('../../e2e/fixture/site-content')
  const planned = event('soon-2026', {
    title: text('곧'),
    date: '2026-12-20T00:00:00.000Z',
    status: 'scheduled',
    sessions: [session({ title: text('첫 발표'), speakers: ['처음 서는 사람', 'Alan Doe'] })],
  })
  return { ...content, allEvents: [...content.allEvents, planned] }
})

test('only what was held counts: neither a planned talk nor who has yet to speak', async () => {
  const { archiveFacts } = await import('./community')
  const { listSpeakers } = await import('./speakers')
  const names = listSpeakers('ko').map(({ person }) => person.name.text)
  expect(names).toContain('처음 서는 사람')
  expect(archiveFacts('ko')).toMatchObject({ events: 1, talks: 4, speakers: names.length - 1 })
})
