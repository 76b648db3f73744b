import { field } from './field'
import { documentType } from './type'

/** A page of its own, such as the one about the community. */
export const Page = documentType({
  name: 'Page',
  description: { ko: '모임 소개처럼 따로 두는 페이지.', en: 'A page of its own, such as the one about the community.' },
  filePathPattern: 'pages/*/*.md',
  fields: {
    title: field(
      {
        type: 'string',
        required: true,
        description: { ko: '제목. 이 파일의 언어로 적습니다.', en: 'The headline, in the language of this file.' },
      },
      { isName: true },
    ),
    summary: field({
      type: 'string',
      required: true,
      description: {
        ko: '검색 결과와 공유된 링크에 보일 한 문장.',
        en: 'One sentence for search engines and shared links.',
      },
    }),
    aliases: field(
      {
        type: 'list',
        of: { type: 'string' },
        description: { ko: '이 페이지로 이어지는 예전 주소.', en: 'Old addresses that lead here.' },
      },
      { format: 'address' },
    ),
  },
})
