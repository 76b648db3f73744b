import { nestedType } from './described-type'
import { field } from './field'
import { LocalizedText } from './localized-text'

/** Whether something from a session can be seen, or why it cannot. */
export const materialStates = ['public', 'pending', 'private', 'not_recorded', 'limited', 'unknown'] as const

const state = field({
  type: 'enum',
  options: materialStates,
  description: {
    ko: '적지 않으면 주소가 있을 때는 public(공개), 없을 때는 unknown(모름)입니다. pending 공개 예정, private 발표자가 공개하지 않음, not_recorded 녹화하지 않음, limited 일부만 있음(note에 설명).',
    en: 'Left out it is "public" when there is a link and "unknown" when there is none. pending: promised; private: kept by the speaker; limited: incomplete, say how in the note.',
  },
})

const note = field({
  type: 'nested',
  of: LocalizedText,
  description: { ko: '볼 수 없는 까닭, 또는 빠진 부분.', en: 'Why it cannot be seen, or what is missing from it.' },
})

/** The recording of a session. */
export const Video = nestedType({
  name: 'Video',
  description: { ko: '발표를 녹화한 영상.', en: 'The recording of a session.' },
  fields: {
    youtubeId: field(
      {
        type: 'string',
        description: {
          ko: 'YouTube 영상 주소에서 v= 뒤에 오는 11글자.',
          en: 'The 11 characters after "v=" in the address of the video on YouTube.',
        },
      },
      { format: 'youtube' },
    ),
    state,
    note,
  },
})

/** Slides or code of a session. */
export const Material = nestedType({
  name: 'Material',
  description: { ko: '발표 자료 또는 코드.', en: 'Slides or code of a session.' },
  fields: {
    url: field(
      { type: 'string', description: { ko: '발표자가 공개한 주소.', en: 'Where the speaker published it.' } },
      { format: 'url' },
    ),
    state,
    note,
  },
})
