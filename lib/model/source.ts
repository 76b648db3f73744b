import { nestedType } from './described-type'
import { field } from './field'

/** The article elsewhere that a post is made from. */
export const Source = nestedType({
  name: 'Source',
  description: {
    ko: '옮기거나 다시 실은 글의 원문.',
    en: 'The article elsewhere that a post translates or republishes.',
  },
  fields: {
    url: field(
      {
        type: 'string',
        required: true,
        description: { ko: '원문의 주소. https://를 포함한 전체 주소.', en: 'Where the original is, with https://.' },
      },
      { format: 'url' },
    ),
    title: field({
      type: 'string',
      required: true,
      description: {
        ko: '원문의 제목. 원문의 언어로 적습니다.',
        en: 'The headline of the original, in its own language.',
      },
    }),
  },
})
