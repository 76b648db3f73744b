import { field } from './field'
import { aliases, LocalizedText } from './shared-types'
import { documentType, nestedType } from './type'

const Program = nestedType({
  name: 'Program',
  description: { ko: '소모임이 이어서 여는 행사.', en: 'A series of events of a group.' },
  fields: {
    id: field(
      'string',
      { ko: '행사 문서에서 이 연속 행사를 가리킬 때 쓰는 이름.', en: 'What events refer to it by.' },
      { required: true, format: 'slug' },
    ),
    title: field(LocalizedText, { ko: '연속 행사의 이름.', en: 'The name of the series.' }, { required: true }),
  },
})

/** People of the community who meet about one subject. */
export const Group = documentType({
  name: 'Group',
  description: { ko: '한 가지 주제로 모이는 사람들.', en: 'People of the community who meet about one subject.' },
  filePathPattern: 'groups/*/*.md',
  fields: {
    title: field(
      LocalizedText,
      { ko: '소모임 이름.', en: 'The name of the group.' },
      { inherit: 'fact', requiredOnce: true, isName: true },
    ),
    about: field(
      LocalizedText,
      { ko: '어떤 소모임인지 한 문장으로.', en: 'What the group is about, in one sentence.' },
      { inherit: 'fact', requiredOnce: true },
    ),
    programs: field(
      { listOf: Program },
      { ko: '이어서 여는 행사들.', en: 'Its series of events.' },
      { inherit: 'fact' },
    ),
    aliases,
    sources: field(
      { listOf: 'string' },
      { ko: '이 사실들이 적혀 있는 주소.', en: 'Where these facts stand.' },
      { format: 'url', inherit: 'fact' },
    ),
  },
})
