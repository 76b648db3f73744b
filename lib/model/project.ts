import { field } from './field'
import { LocalizedText } from './shared-types'
import { documentType } from './type'

/** Something the community makes together. */
export const Project = documentType({
  name: 'Project',
  description: { ko: '모임이 함께 만드는 것.', en: 'Something the community makes together.' },
  filePathPattern: 'projects/*/*.md',
  fields: {
    title: field(
      LocalizedText,
      { ko: '프로젝트 이름.', en: 'The name of the project.' },
      { inherit: 'fact', requiredOnce: true, isName: true },
    ),
    note: field(
      LocalizedText,
      { ko: '이용하기 전에 알아 두어야 할 것.', en: 'What a reader should know before relying on it.' },
      { inherit: 'fact' },
    ),
    site: field('string', { ko: '공개된 주소.', en: 'Where it is published.' }, { format: 'url', inherit: 'fact' }),
    repository: field(
      'string',
      { ko: '소스 코드가 있는 주소.', en: 'Where its source lies.' },
      { format: 'url', inherit: 'fact' },
    ),
    groups: field(
      { listOf: 'string' },
      {
        ko: '이 프로젝트를 만드는 소모임. content/groups의 폴더 이름입니다.',
        en: 'The groups that make it: folders of content/groups.',
      },
      { inherit: 'fact', refersTo: 'groups' },
    ),
  },
})
