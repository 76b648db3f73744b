import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dictionaries } from '../../../.moim/words'
import { beginWords, listTexts, listUntranslated } from './begin-words'

const { de, en, ja, ko } = dictionaries

test('the file of a new language is the English one, with its types and its name', () => {
  const lines = beginWords(readFileSync('lib/words/en.ts', 'utf8'), 'vi').split('\n')
  expect(lines.filter((line) => /^(?:import|export|\/\*\*|\})/.test(line))).toMatchInlineSnapshot(`
    [
      "import type { Words } from './en'",
      "import type { TextWords } from './markdown'",
      "import type { SearchWords } from './search'",
      "import type { WriteWords } from './write'",
      "/** How many there are. No call stands outside a function here: so the browser's script carries only what the search says. */",
      "/** A heading above one thing or several. */",
      "/** What the search says, in Vietnamese. It stands apart from the rest, because the search says it in the browser as well. */",
      "export const search: SearchWords = {",
      "}",
      "/** What stands within texts, in Vietnamese. */",
      "export const inTexts: TextWords = {",
      "}",
      "/** What the page for writing says, in Vietnamese. */",
      "export const write: WriteWords = {",
      "}",
      "/** Everything the site itself says, in Vietnamese. */",
      "export const words: Words = {",
      "}",
    ]
  `)
})

test('what is left to translate: all of it at first, then what is English still, names apart', () => {
  const all = listUntranslated(en, en, [de, ja, ko])
  expect(all.length).toBeGreaterThan(listTexts(en).length * 0.9)
  expect(all).toContain('homePage.next')
  expect(all).not.toContain('calendar.google')
  expect(listUntranslated({ ...en, home: 'Trang chủ' }, en, [de, ja, ko])).toEqual(
    all.filter((path) => path !== 'home'),
  )
  expect(listUntranslated(ja, en, [de, ko])).toEqual([])
})
