import { nestedType } from './described-type'
import { field } from './field'

/** Who gave something, and what. */
export const Sponsor = nestedType({
  name: 'Sponsor',
  description: { ko: '무엇을 후원한 곳과 그 내용.', en: 'Who gave something, and what.' },
  fields: {
    name: field({
      type: 'string',
      required: true,
      description: { ko: '후원한 곳의 이름.', en: 'The name of the sponsor.' },
    }),
    url: field(
      { type: 'string', description: { ko: '후원한 곳의 홈페이지.', en: "The sponsor's own site." } },
      { format: 'url' },
    ),
    role: field({
      type: 'enum',
      options: ['venue', 'food', 'money', 'gifts', 'other'],
      required: true,
      description: {
        ko: '후원한 것. venue 장소, food 음식, money 후원금, gifts 선물, other 그 밖의 것.',
        en: 'What the sponsor gave.',
      },
    }),
  },
})
