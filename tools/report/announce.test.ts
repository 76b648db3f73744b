import { expect, test } from 'vitest'
import { announce } from './announce'
import { type ToolLanguage, verbatim } from './message'

function recorder(isTerminal: boolean, language: ToolLanguage = 'en') {
  const written: string[] = []
  const write = (text: string) => void written.push(text.replace(/\d+\.\d( s|초)/, '0.0$1'))
  return { announcer: { write, isTerminal, language }, written }
}

test('a step is announced in one line with what came of it and its time', async () => {
  const { announcer, written } = recorder(false)
  const result = await announce(
    { en: 'check', ko: '검사' },
    async () => 42,
    (documents) => verbatim(`${documents} documents`),
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
      { en: 'photos', ko: '사진' },
      async (tell) => {
        for (const done of [1, 2, 3, 4]) tell(verbatim(`${done} of 40`), done / 40)
      },
      () => verbatim('40 photographs'),
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
  const korean = recorder(false, 'ko')
  const english = recorder(false)
  for (const { announcer } of [korean, english]) {
    const fail = () => Promise.reject(new Error('unknown script'))
    const failing = announce({ en: 'seal', ko: '봉인' }, fail, () => verbatim(''), announcer)
    await expect(failing).rejects.toThrow('unknown script')
  }
  expect(english.written).toEqual(['✗ seal     failed, 0.0 s\n'])
  expect(korean.written).toEqual(['✗ 봉인     실패, 0.0초\n'])
})
