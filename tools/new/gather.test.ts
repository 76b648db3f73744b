import { expect, test } from 'vitest'
import { gather, type NewQuestion, type Prompt } from './gather'
import { wordsForNew } from './words'

const day: NewQuestion = {
  flag: 'day',
  ask: 'Which day?',
  judge: (answer) => (/^\d+$/.test(answer) ? undefined : 'a number'),
}
const note: NewQuestion = { flag: 'note', ask: 'Anything else?', judge: () => undefined, isOptional: true }

/** Somebody at a terminal who types these lines. */
function typist(...lines: string[]) {
  const shown: string[] = []
  const ask = async ({ message, suggestion = '', judge }: Prompt) => {
    shown.push(message)
    for (;;) {
      const line = lines.shift() ?? ''
      const wrong = judge(line)
      if (!wrong) return line || suggestion
      shown.push(wrong)
    }
  }
  return { shown, sources: { stated: {}, ask } }
}

test('a person is asked again until the answer fits', async () => {
  const { shown, sources } = typist('', 'soon', ' 12 ', '')
  expect(await gather([day, note], sources, wordsForNew('en'))).toEqual({ day: '12', note: undefined })
  expect(shown).toEqual(['Which day?', 'Which day?', 'a number', 'Anything else? (Enter for none)'])
})

test('a suggestion made of an earlier answer is taken with Enter', async () => {
  const { shown, sources } = typist('3', '')
  const next = { ...day, flag: 'next', suggest: ({ day }: { day?: string }) => `${day}1` }
  expect(await gather([day, next], sources, wordsForNew('ko'))).toEqual({ day: '3', next: '31' })
  expect(shown[1]).toBe('Which day? (Enter를 누르면 31)')
})

test('a person is asked at once about what was stated beforehand and does not fit, and loses no answer', async () => {
  const { shown, sources } = typist('12', 'soon')
  const event = { ...day, candidates: ['12'] }
  const stated = { day: '7th' }
  expect(await gather([event, note], { ...sources, stated }, wordsForNew('en'))).toEqual({ day: '12', note: 'soon' })
  expect(shown).toMatchInlineSnapshot(`
    [
      ""7th": a number
    Which day?
      There are: 12",
      "Anything else? (Enter for none)",
    ]
  `)
})

test('where nobody can be asked, what was stated and does not fit is told', async () => {
  const sources = { stated: { day: '７' } }
  expect(await gather([day], sources, wordsForNew('en')).catch(String)).toMatchInlineSnapshot(`
    "Error: Something is missing or does not fit. Give:
      --day "…"  "７": a number"
  `)
})

test('what was stated beforehand is not asked', async () => {
  const { shown, sources } = typist()
  expect(await gather([day], { ...sources, stated: { day: '7' } }, wordsForNew('en'))).toEqual({ day: '7' })
  expect(shown).toEqual([])
})
