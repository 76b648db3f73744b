import { inEachLanguage, languageName, languages } from '../site/languages'
import { field } from './field'
import { nestedType } from './type'

const example = languages.map((language) => `${language}: …`).join(', ')

/** A short text in some of the site's languages. A page in a missing one shows the first there is and marks it as such. */
export const LocalizedText = nestedType({
  name: 'LocalizedText',
  description: {
    ko: `짧은 글: { ${example} }. 한 언어로만 있으면 그 언어만 적습니다.`,
    en: `A short text: { ${example} }. Give one language when the text exists in one only.`,
  },
  fields: inEachLanguage((language) =>
    field('string', {
      ko: `${languageName(language, 'ko')}로 쓴 글.`,
      en: `The text in ${languageName(language, 'en')}.`,
    }),
  ),
})

/** An address elsewhere, and what a reader finds there. */
export const Link = nestedType({
  name: 'Link',
  description: { ko: '다른 곳의 주소와, 그곳에 있는 것.', en: 'An address elsewhere, and what a reader finds there.' },
  fields: {
    kind: field(
      { oneOf: ['blog', 'github', 'linkedin', 'recap', 'registration', 'website', 'other'] },
      {
        ko: '그 주소에 있는 것. blog 블로그, github GitHub, linkedin LinkedIn, recap 후기, registration 참가 신청, website 홈페이지, other 그 밖의 것.',
        en: 'What a reader finds at the address.',
      },
      { required: true },
    ),
    url: field(
      'string',
      { ko: 'https://를 포함한 전체 주소.', en: 'The whole address, with https://.' },
      { required: true, format: 'url' },
    ),
  },
})

/** Old addresses of a page. */
export const aliases = field(
  { listOf: 'string' },
  { ko: '이 페이지로 이어지는 예전 주소.', en: 'Old addresses that lead here.' },
  { format: 'address' },
)
