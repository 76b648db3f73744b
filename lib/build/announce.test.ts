import { expect, test } from 'vitest'
import { announce } from './announce'

function recorder(isTerminal: boolean) {
  const written: string[] = []
  const write = (text: string) => void written.push(text.replace(/\d+\.\d s/, '0.0 s'))
  return { announcer: { write, isTerminal }, written }
}

test('a step is announced in one line with what came of it and its time', async () => {
  const { announcer, written } = recorder(false)
  const result = await announce(
    'check',
    async () => 42,
    (documents) => `${documents} documents`,
    announcer,
  )
  expect(result).toBe(42)
  expect(written).toEqual(['✓ check    42 documents, 0.0 s\n'])
})

test('progress is a plain line for each tenth in a log and one line, written over, on a terminal', async () => {
  const log = recorder(false)
  const terminal = recorder(true)
  for (const { announcer } of [log, terminal]) {
    await announce(
      'photos',
      async (tell) => {
        for (const done of [1, 2, 3, 4]) tell(`${done} of 40`, done / 40)
      },
      () => '40 photographs',
      announcer,
    )
  }
  expect(log.written).toEqual(['  photos   4 of 40\n', '✓ photos   40 photographs, 0.0 s\n'])
  expect(terminal.written).toEqual([
    '\r\x1b[K… photos   ',
    '\r\x1b[K… photos   1 of 40',
    '\r\x1b[K… photos   2 of 40',
    '\r\x1b[K… photos   3 of 40',
    '\r\x1b[K… photos   4 of 40',
    '\r\x1b[K✓ photos   40 photographs, 0.0 s\n',
  ])
})

test('a step that fails says so and throws on', async () => {
  const { announcer, written } = recorder(false)
  const failing = announce('seal', () => Promise.reject(new Error('unknown script')), String, announcer)
  await expect(failing).rejects.toThrow('unknown script')
  expect(written).toEqual(['✗ seal     failed, 0.0 s\n'])
})
