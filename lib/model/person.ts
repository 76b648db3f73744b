import { field } from './field'
import { Link, LocalizedText } from './shared-types'
import { documentType } from './type'

/** Somebody who speaks or writes. Without a file a name alone makes the page; a file unites spellings. */
export const Person = documentType({
  name: 'Person',
  description: {
    ko: '발표하거나 글을 쓴 사람. 이름만 있으면 파일이 없어도 되고, 파일을 두면 여러 표기를 하나로 묶고 링크를 더할 수 있습니다. 본인이 동의한 사진은 파일 옆에 portrait.jpg로 둡니다.',
    en: 'Somebody who speaks or writes. A name needs no file; a file unites its spellings and adds links. A portrait they agreed to lies beside it as portrait.jpg.',
  },
  filePathPattern: 'people/*/*.md',
  fields: {
    name: field(
      LocalizedText,
      {
        ko: '본인이 쓰는 대로 적은 한글 이름과 로마자 이름.',
        en: 'The name in each script, as the person writes it.',
      },
      { inherit: 'fact', requiredOnce: true, isName: true },
    ),
    aliases: field(
      { listOf: 'string' },
      { ko: '같은 사람을 가리키는 다른 표기.', en: 'Other spellings that mean the same person.' },
      { inherit: 'fact', isName: true },
    ),
    distinctFrom: field(
      { listOf: 'string' },
      { ko: '이름이 비슷하지만 다른 사람.', en: 'People with a similar name who are somebody else.' },
      { inherit: 'fact', isName: true },
    ),
    links: field(
      { listOf: Link },
      { ko: '본인의 홈페이지나 계정.', en: "The person's own pages." },
      { inherit: 'fact' },
    ),
  },
})
