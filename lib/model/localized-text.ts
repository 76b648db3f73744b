import { nestedType } from './described-type'
import { field } from './field'

/** A short text in one or both languages. A page in the missing language shows the other and marks it as such. */
export const LocalizedText = nestedType({
  name: 'LocalizedText',
  description: {
    ko: '짧은 글: { ko: …, en: … }. 한 언어로만 있으면 그 언어만 적습니다.',
    en: 'A short text: { ko: …, en: … }. Give one language when the text exists in one only.',
  },
  fields: {
    ko: field({ type: 'string', description: { ko: '한국어로 쓴 글.', en: 'The text in Korean.' } }),
    en: field({ type: 'string', description: { ko: '영어로 쓴 글.', en: 'The text in English.' } }),
  },
})
