import { expect, test } from 'vitest'
import { inBasicLatin } from './latin-letters'

test.each([
  ['de', 'Größe und Äußeres', 'groesse und aeusseres'],
  ['en', 'Größe', 'grosse'],
  ['pl', 'Łódź', 'lodz'],
  ['da', 'Smørrebrød på Ålborg', 'smoerrebroed paa aalborg'],
  ['nb-NO', 'Tromsø', 'tromsoe'],
  ['sv', 'Malmö', 'malmo'],
  ['is', 'Þórður', 'thordur'],
  ['vi', 'Phở Đà Nẵng', 'pho da nang'],
  ['ja', '東京 パネル', '東京 パネル'],
])('in %s %s is written %s', (language, text, expected) => {
  expect(inBasicLatin(text, language)).toBe(expected)
})
