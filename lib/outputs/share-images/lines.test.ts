import { beforeAll, expect, test } from 'vitest'
import { loadFontsFor } from './face'
import { fitText, measure, type TextBox } from './lines'

beforeAll(() => loadFontsFor(''))

const room: TextBox = { width: 756, height: 250, largest: 100, smallest: 40, leading: 1.22 }

test.each([
  '극 저조도 환경에서의 행동 인식 문제 해결 연구',
  'LLM 성능의 정점에 선 MoA (Mixture-of-Agents) Flowise로 3분 만에 구현하기',
  'NetsPresso를 이용한 다양한 모델을 다양한 칩셋에 최적화 및 배포하는 방법',
  'GPU',
])('%s: whole, between words, inside its room', (title) => {
  const { lines, size } = fitText(title, 'display', room)
  expect(lines.join(' ')).toBe(title)
  expect(Math.max(...lines.map((line) => measure(line, 'display') * size))).toBeLessThanOrEqual(room.width)
  expect(size * (0.69 + (lines.length - 1) * room.leading)).toBeLessThanOrEqual(room.height)
})

test('lines are of about the same length, and the text as large as it can be', () => {
  expect(
    fitText('NetsPresso를 이용한 다양한 모델을 다양한 칩셋에 최적화 및 배포하는 방법', 'display', room),
  ).toMatchInlineSnapshot(`
    {
      "lines": [
        "NetsPresso를 이용한",
        "다양한 모델을 다양한 칩셋에",
        "최적화 및 배포하는 방법",
      ],
      "size": 68,
    }
  `)
  expect(fitText('하나 둘 셋 넷', 'text', { ...room, width: 300, largest: 100, smallest: 100 }).lines).toEqual([
    '하나 둘',
    '셋 넷',
  ])
})

test('what does not fit ends with an ellipsis after a word', () => {
  const { lines, size } = fitText('자리가 모자라면 (그럴 때가 있는데) 줄임표로 끝난다', 'text', {
    ...{ width: 560, height: 40, largest: 40, smallest: 40, leading: 1 },
  })
  expect([lines, size]).toEqual([['자리가 모자라면 (그럴 때가…'], 40])
})

test('a word wider than the room is divided between syllables, also composed ones', () => {
  const narrow = { width: 180, height: 200, largest: 40, smallest: 40, leading: 1.2 }
  expect(fitText('초거대언어모델입문', 'text', narrow).lines).toEqual(['초거대언어', '모델입문'])
  expect(fitText('초거대언어모델입문', 'text', { ...narrow, height: 40 }).lines).toEqual(['초거대언…'])
})
