import { defineNestedType } from 'contentlayer2/source-files'
import { field } from './field'

/** A short text in one or both languages. A page in the missing language shows the other and marks it as such. */
export const LocalizedText = defineNestedType(() => ({
  name: 'LocalizedText',
  description: 'A short text: { ko: …, en: … }. Give one language when the text exists in one only.',
  fields: {
    ko: field({ type: 'string', description: 'The text in Korean.' }),
    en: field({ type: 'string', description: 'The text in English.' }),
  },
}))
