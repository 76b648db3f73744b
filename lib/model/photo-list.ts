import { field, type Kind } from './field'
import { LocalizedText } from './shared-types'
import { documentType, nestedType } from './type'

/** The kinds of documents that may have photographs beside them. */
export const albumKinds = ['posts', 'events'] as const satisfies Kind[]

export type AlbumKind = (typeof albumKinds)[number]

/** The name of the list of photographs in the folder of a document. */
export const photoListName = 'photos.yaml'

const Hidden = nestedType({
  name: 'Hidden',
  description: {
    ko: '글은 그대로 둔 채, 다음 빌드부터 사진을 사이트에서 내립니다.',
    en: 'Takes a photograph off the site at the next build, while texts that refer to it stay as they are.',
  },
  fields: {
    reason: field(
      'string',
      {
        ko: '내리는 까닭. 앨범을 돌보는 사람만 보며, 사이트에는 실리지 않습니다.',
        en: 'Why, for those who look after the album; never published.',
      },
      { required: true },
    ),
    since: field('date', { ko: '사진을 내린 날.', en: 'The day it was taken off.' }, { required: true, format: 'day' }),
  },
})

const ListedPhoto = nestedType({
  name: 'ListedPhoto',
  description: {
    ko: '글에서 밝히지 않은 사진 정보, 또는 글에 나오지 않는 사진의 정보.',
    en: 'What is known of a photograph beyond the text, or of one that no text refers to.',
  },
  fields: {
    file: field(
      'string',
      { ko: '사진 파일: photos/<파일 이름>.', en: 'The photograph: photos/<file>.' },
      { required: true, format: 'photo' },
    ),
    alt: field(LocalizedText, {
      ko: '사진을 볼 수 없는 사람을 위해, 무엇이 보이는지 적은 말. 글에 실린 사진은 글에서 직접 밝히므로 적지 않습니다.',
      en: 'What can be seen, for those who do not see it; a text that shows the photograph says it itself.',
    }),
    caption: field(LocalizedText, {
      ko: '읽는 사람이 사진에 대해 알아 둘 것.',
      en: 'What a reader should know about it.',
    }),
    credit: field('string', { ko: '찍거나 그린 사람.', en: 'Who took or drew it.' }),
    license: field(
      'string',
      {
        ko: '다른 사람이 사진을 쓸 수 있는 조건: CC-BY-4.0, 또는 라이선스의 주소.',
        en: 'How others may use it: CC-BY-4.0, or the address of a licence.',
      },
      { format: 'license' },
    ),
    takenAt: field(
      'string',
      {
        ko: '찍은 날, 또는 시간대 차이까지 적은 시각.',
        en: 'The day it was taken on, or the moment with its offset.',
      },
      { format: 'dayOrMoment' },
    ),
    people: field(
      { listOf: 'string' },
      {
        ko: '사진에 보이고, 이름을 밝히는 데 동의한 사람. 표기는 아무것이나 좋으며 content/people의 폴더 이름도 됩니다.',
        en: 'Who can be seen and agreed to be named: names in any spelling, or folders of content/people.',
      },
      { isName: true },
    ),
    hidden: field(Hidden, {
      ko: '사이트에서 내립니다: { reason: …, since: YYYY-MM-DD }.',
      en: 'Takes it off the site: { reason: …, since: YYYY-MM-DD }.',
    }),
  },
})

/** `photos.yaml` beside a post or an event: what its album shows beyond the photographs in the text. */
export const PhotoList = documentType({
  name: 'PhotoList',
  description: {
    ko: '글이나 행사 옆에 두는 photos.yaml. 글에서 밝히지 않은 앨범 정보를 담습니다.',
    en: 'photos.yaml beside a post or an event: its album, as far as the text does not say it.',
  },
  filePathPattern: `{${albumKinds.join(',')}}/*/${photoListName}`,
  contentType: 'data',
  fields: {
    credit: field('string', {
      ko: '따로 밝히지 않은 모든 사진을 찍거나 그린 사람.',
      en: 'Who took or drew all photographs that state nobody else.',
    }),
    license: field(
      'string',
      {
        ko: '따로 밝히지 않은 모든 사진을 다른 사람이 쓸 수 있는 조건.',
        en: 'How others may use all photographs that state nothing else.',
      },
      { format: 'license' },
    ),
    download: field('boolean', {
      ko: 'true이면 앨범 전체를 파일 하나로 내려받을 수 있습니다. 사진에 보이는 분들께 먼저 물어봐 주세요.',
      en: 'true offers the whole album as one file. Ask those who can be seen first.',
    }),
    photos: field(
      { listOf: ListedPhoto },
      {
        ko: '글의 사진을 모두 적으면 그 차례가 앨범의 차례가 됩니다. 일부만 적으면 글의 사진에 더해지며, 글에 없는 표지 사진은 맨 앞에, 다른 사진은 맨 뒤에 옵니다.',
        en: 'A list that names every photograph of the texts is the order of the album; any other adds to those, and of what no text shows the cover comes first and the rest last.',
      },
    ),
  },
})
