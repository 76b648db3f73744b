import { field } from './field'
import { nestedType } from './type'

/** Who gave something, and what. */
export const Sponsor = nestedType({
  name: 'Sponsor',
  description: { ko: '무엇을 후원한 곳과 그 내용.', en: 'Who gave something, and what.' },
  fields: {
    name: field('string', { ko: '후원한 곳의 이름.', en: 'The name of the sponsor.' }, { required: true }),
    url: field('string', { ko: '후원한 곳의 홈페이지.', en: "The sponsor's own site." }, { format: 'url' }),
    role: field(
      { oneOf: ['venue', 'food', 'money', 'gifts', 'other'] },
      {
        ko: '후원한 것. venue 장소, food 음식, money 후원금, gifts 선물, other 그 밖의 것.',
        en: 'What the sponsor gave.',
      },
      { required: true },
    ),
  },
})

/** The organisations behind an event, by what each of them does for it. */
export const organizations = {
  organizers: field({ listOf: 'string' }, { ko: '주최하는 곳.', en: 'Who organises it.' }, { inherit: 'fact' }),
  coOrganizers: field(
    { listOf: 'string' },
    { ko: '함께 주최하는 곳.', en: 'Who organises it together with them.' },
    { inherit: 'fact' },
  ),
  hosts: field(
    { listOf: 'string' },
    { ko: '장소를 내어 준 곳.', en: 'Whose rooms people meet in.' },
    { inherit: 'fact' },
  ),
  supporters: field({ listOf: 'string' }, { ko: '후원하거나 돕는 곳.', en: 'Who supports it.' }, { inherit: 'fact' }),
  namedOrganizations: field(
    { listOf: 'string' },
    {
      ko: '어느 발표자의 소속인지는 밝히지 않고 공지에 이름만 나온 기관.',
      en: 'Organisations that the announcement names without saying which speaker belongs to which.',
    },
    { inherit: 'fact' },
  ),
  sponsors: field({ listOf: Sponsor }, { ko: '누가 무엇을 후원했는지.', en: 'Who gave what.' }, { inherit: 'fact' }),
}
