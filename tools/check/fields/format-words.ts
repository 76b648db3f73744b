import type { Format } from '../../../lib/model/field'
import type { InEach } from '../../report/message'

export const photographBeside: InEach = {
  en: 'a photograph beside the text: photos/<file>',
  ko: '글 옆에 있는 사진: photos/<파일>',
}

/** What the formats of the model ask for. */
export const asked: Record<Format, InEach> = {
  day: { en: 'a day of the calendar written YYYY-MM-DD', ko: '달력에 있는 날짜, YYYY-MM-DD' },
  moment: {
    en: 'a date, a time and an offset, in quotation marks: "2025-03-30T13:00:00+09:00"',
    ko: '따옴표 안에 날짜, 시각, 시간대 차이: "2025-03-30T13:00:00+09:00"',
  },
  dayOrMoment: {
    en: 'a day written YYYY-MM-DD, or a moment with its offset: "2025-03-30T13:00:00+09:00"',
    ko: 'YYYY-MM-DD 형식의 날짜, 또는 시간대 차이까지 적은 시각: "2025-03-30T13:00:00+09:00"',
  },
  license: {
    en: 'an SPDX identifier such as CC-BY-4.0, or the whole address of a licence',
    ko: 'CC-BY-4.0 같은 SPDX 식별자, 또는 이용 허락 문서의 전체 주소',
  },
  url: {
    en: 'a whole address starting with https:// (or http://)',
    ko: 'https://(또는 http://)로 시작하는 전체 주소',
  },
  address: {
    en: 'a path of this site that starts with a slash, such as /blog/2025/name/',
    ko: '/로 시작하는 이 사이트의 경로, 예: /blog/2025/name/',
  },
  youtube: { en: 'the 11-character id', ko: '11자로 된 유튜브 영상 id' },
  photo: photographBeside,
  timeZone: {
    en: 'a name of the IANA time zone database, such as Asia/Seoul',
    ko: 'Asia/Seoul 같은 IANA 시간대 이름',
  },
  slug: {
    en: 'lower-case letters a to z and digits, joined by hyphens',
    ko: '영문 소문자와 숫자. 사이는 하이픈(-)으로 잇습니다',
  },
}
