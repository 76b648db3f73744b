import fc, { type Arbitrary } from 'fast-check'
import type { Language } from '../../lib/site/languages'
import { guideLanguage } from '../../lib/site/settings'
import type { ToolLanguage } from '../report/message'
import { oddTexts } from './odd-texts'

/** Texts that the check refuses as a name, or anywhere. */
const refusedTexts = ['CON', 'aux', 'NUL.txt', 'page', '\u202Eright\u202C', '\uFEFFmark', ...oddTexts.emoji]

/** Any of the odd texts, or one that nobody has thought of. */
export const oddText: Arbitrary<string> = fc.oneof(
  ...Object.values(oddTexts).map((texts) => fc.constantFrom<string>(...texts)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 16 }).filter((text) => text.trim() !== ''),
)

/** Odd texts that are short enough for a name, a tag or a cell. */
export const shortOddText: Arbitrary<string> = oddText.filter((text) => text.length <= 40)

/** Odd texts that an address can be made of, now and then one that none can: a name or a tag has a page. */
export const oddName: Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: shortOddText.filter((text) => /[\p{L}\p{N}]/u.test(text)) },
  { weight: 1, arbitrary: fc.constantFrom(...refusedTexts) },
)

const sentences: Record<ToolLanguage, readonly string[]> = {
  ko: [
    '모델을 함께 살펴보았습니다',
    '질문이 끊이지 않았습니다',
    '다음 모임에서 이어서 이야기합니다',
    '자료는 아래에 모아 두었습니다',
    '처음 오신 분도 많았습니다',
  ],
  en: [
    'We looked at the model together',
    'There were many questions to answer',
    'The next meetup goes on from here',
    'What was shown is collected below',
    'Many people came for the first time',
  ],
}

/** A plain sentence of a language, without its full stop; English for one that none are written in. */
export function sentence(language: Language): Arbitrary<string> {
  return fc.constantFrom(...sentences[guideLanguage(language)])
}

/** One line in a language with something odd in it; now and then nothing but the odd. */
export function oddLine(language: Language): Arbitrary<string> {
  const around = fc.tuple(sentence(language), oddText, sentence(language))
  return fc.oneof(
    { weight: 3, arbitrary: around.map(([before, odd]) => `${before} ${odd}`) },
    { weight: 2, arbitrary: around.map(([before, odd, after]) => `${before} (${odd}) ${after}.`) },
    { weight: 1, arbitrary: around.map(([before, odd]) => `${odd}${before}`) },
    { weight: 1, arbitrary: oddText.filter((text) => /[\p{L}\p{N}]/u.test(text)) },
  )
}
