import { field } from './field'
import { aliases } from './shared-types'
import { documentType } from './type'

/** A page of its own, such as the one about the community. */
export const Page = documentType({
  name: 'Page',
  description: { ko: '모임 소개처럼 따로 두는 페이지.', en: 'A page of its own, such as the one about the community.' },
  filePathPattern: 'pages/*/*.md',
  fields: {
    title: field(
      'string',
      { ko: '제목. 이 파일의 언어로 적습니다.', en: 'The headline, in the language of this file.' },
      { required: true, isName: true },
    ),
    summary: field(
      'string',
      {
        ko: '검색 결과와 공유된 링크에 보일 한 문장.',
        en: 'One sentence for search engines and shared links.',
      },
      { required: true },
    ),
    aliases,
  },
})
