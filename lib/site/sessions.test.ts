import { expect, test } from 'vitest'
import { sessionIds } from './sessions'

test('stated ids stay, titles make the others, and none is there twice', () => {
  const sessions = [
    { id: 'kernels', title: { ko: '커널' } },
    { title: { ko: '커널', en: 'Kernels' } },
    { title: { ko: '여는 말' } },
    { title: { ko: '🎉' } },
    { title: { en: '???' } },
    { title: { en: 'NUL' } },
    {},
  ]
  expect(sessionIds(sessions)).toEqual([
    'kernels',
    'kernels-2',
    '여는-말',
    'session',
    'session-2',
    'nul-1',
    'session-3',
  ])
})
