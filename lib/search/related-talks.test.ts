import { expect, test, vi } from 'vitest'
import type { TalkOfEvent } from '../content/talks'

function talk(event: string, title: string, speaker: string, order?: number): TalkOfEvent {
  return {
    event: { slug: event },
    talk: { id: title, titles: [title], speakers: [{ id: speaker }], ...(order !== undefined && { order }) },
  } as TalkOfEvent
}

const talks = [
  talk('2026', '모바일에서 돌리는 LLM', '나', 1),
  talk('2026', '여는 말: 음성 인식', '다'),
  talk('2026', 'The shape of tensors', '라', 2),
  talk('2025', '음성 인식의 오늘', '마', 1),
  talk('2025', 'The end of training', '나', 2),
  talk('2024', 'End To End 음성인식', '바', 1),
  talk('2024', 'LLM을 작게', '사', 2),
]

vi.mock('../content/talks', () => ({ listAllTalks: () => talks }))

async function related(title: string): Promise<string[]> {
  const { listRelatedTalks } = await import('./related-talks')
  const found = talks.find((each) => each.talk.id === title)
  return found ? listRelatedTalks('ko', found).map((each) => each.talk.id) : []
}

test('talks of the same speaker come first, then those whose titles share a word', async () => {
  expect(await related('모바일에서 돌리는 LLM')).toEqual(['The end of training', 'LLM을 작게'])
})

test('words written apart and together are the same', async () => {
  expect(await related('End To End 음성인식')).toEqual(['음성 인식의 오늘'])
})

test('small words relate nothing, and what has no number is no talk to see next', async () => {
  expect(await related('The shape of tensors')).toEqual([])
  expect(await related('여는 말: 음성 인식')).toEqual([])
})
