import { field } from './field'
import { LocalizedText } from './shared-types'
import { documentType, nestedType } from './type'

const Program = nestedType({
  name: 'Program',
  description: { ko: '소모임이 이어서 여는 행사.', en: 'A series of events of a group.' },
  fields: {
    id: field(
      {
        type: 'string',
        required: true,
        description: { ko: '행사 문서에서 이 연속 행사를 가리킬 때 쓰는 이름.', en: 'What events refer to it by.' },
      },
      { format: 'slug' },
    ),
    title: field({
      type: 'nested',
      of: LocalizedText,
      required: true,
      description: { ko: '연속 행사의 이름.', en: 'The name of the series.' },
    }),
  },
})

/** People of the community who meet about one subject. */
export const Group = documentType({
  name: 'Group',
  description: { ko: '한 가지 주제로 모이는 사람들.', en: 'People of the community who meet about one subject.' },
  filePathPattern: 'groups/*/*.md',
  fields: {
    title: field(
      { type: 'nested', of: LocalizedText, description: { ko: '소모임 이름.', en: 'The name of the group.' } },
      { inherit: 'fact', requiredOnce: true, isName: true },
    ),
    about: field(
      {
        type: 'nested',
        of: LocalizedText,
        description: { ko: '어떤 소모임인지 한 문장으로.', en: 'What the group is about, in one sentence.' },
      },
      { inherit: 'fact', requiredOnce: true },
    ),
    programs: field(
      { type: 'list', of: Program, description: { ko: '이어서 여는 행사들.', en: 'Its series of events.' } },
      { inherit: 'fact' },
    ),
    aliases: field(
      {
        type: 'list',
        of: { type: 'string' },
        description: { ko: '이 페이지로 이어지는 예전 주소.', en: 'Old addresses that lead here.' },
      },
      { format: 'address' },
    ),
    sources: field(
      {
        type: 'list',
        of: { type: 'string' },
        description: { ko: '이 사실들이 적혀 있는 주소.', en: 'Where these facts stand.' },
      },
      { format: 'url', inherit: 'fact' },
    ),
  },
})
