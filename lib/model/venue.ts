import { nestedType } from './described-type'
import { field } from './field'
import { LocalizedText } from './localized-text'

/** Where people meet. */
export const Venue = nestedType({
  name: 'Venue',
  description: { ko: '모이는 곳.', en: 'Where people meet.' },
  fields: {
    name: field({
      type: 'nested',
      of: LocalizedText,
      required: true,
      description: {
        ko: '장소 이름. 택시 기사에게 말하듯이 적습니다.',
        en: 'The place, as people would tell a taxi driver.',
      },
    }),
    address: field({
      type: 'nested',
      of: LocalizedText,
      description: { ko: '도로명 주소와 건물, 층.', en: 'Street, building and floor.' },
    }),
    map: field(
      { type: 'string', description: { ko: '지도에서 그 장소를 보여 주는 주소.', en: 'The place on a map.' } },
      { format: 'url' },
    ),
  },
})
