import { field } from './field'
import { LocalizedText } from './shared-types'
import { nestedType } from './type'

/** When an event takes place, how people take part, and what became of it. */
export const eventState = {
  date: field(
    'date',
    {
      ko: '행사장이 있는 곳의 날짜로 시작하는 날: 2025-03-30.',
      en: 'The day it starts on, at the venue: 2025-03-30.',
    },
    { format: 'day', inherit: 'fact', requiredOnce: true },
  ),
  starts: field(
    'string',
    {
      ko: '시작하는 때. 시간대 차이까지 적습니다: "2025-03-30T13:00:00+09:00".',
      en: 'When it starts, with the offset: "2025-03-30T13:00:00+09:00".',
    },
    { format: 'moment', inherit: 'fact' },
  ),
  ends: field(
    'string',
    {
      ko: '끝나는 때. 시간대 차이까지 적습니다. 며칠에 걸친 행사인데 끝나는 시각을 모르면 마지막 날짜만 적습니다: 2025-03-31.',
      en: 'When it ends, with the offset. The last day alone, where an event of several days states no hour: 2025-03-31.',
    },
    { format: 'dayOrMoment', inherit: 'fact' },
  ),
  timeZone: field(
    'string',
    {
      ko: '행사장의 시간대. Asia/Tokyo처럼 적으며, site.config.ts에 있는 시간대와 다를 때만 적습니다.',
      en: 'The time zone of the venue, such as Asia/Tokyo; only where it is not the one in site.config.ts.',
    },
    { format: 'timeZone', inherit: 'fact' },
  ),
  format: field(
    { oneOf: ['in_person', 'online', 'hybrid'] },
    {
      ko: '참여 방식. 공지된 경우에만 적습니다. in_person 현장, online 온라인, hybrid 현장과 온라인.',
      en: 'How people take part, where it was announced.',
    },
    { inherit: 'fact' },
  ),
  status: field(
    { oneOf: ['scheduled', 'held', 'cancelled', 'postponed'] },
    {
      ko: '지금까지 확인된 상태. 열렸다고 누군가 확인해 주기 전까지는 scheduled(예정)로 둡니다. held 열림, cancelled 취소, postponed 연기.',
      en: 'What is known: an event stays "scheduled" until somebody confirms that it was held.',
    },
    { inherit: 'fact', requiredOnce: true },
  ),
  revision: field(
    'number',
    {
      ko: '공지한 뒤에 날짜나 시각, 장소가 바뀔 때마다 하나씩 올립니다. 그래야 구독한 달력에도 바뀐 내용이 들어갑니다.',
      en: 'Add one whenever date, time or place change after they were announced, so that calendars take the change.',
    },
    { inherit: 'fact' },
  ),
}

/** What organisers say of their registration when the clock alone would not tell. */
const registrationStates = ['open', 'full', 'waiting_list', 'closed'] as const

/** How people sign up. */
export const Registration = nestedType({
  name: 'Registration',
  description: { ko: '참가 신청 방법.', en: 'How people sign up.' },
  fields: {
    url: field(
      'string',
      { ko: '참가를 신청하는 주소.', en: 'Where people sign up.' },
      { required: true, format: 'url' },
    ),
    opens: field(
      'string',
      { ko: '신청을 받기 시작하는 때. 시간대 차이까지 적습니다.', en: 'From when, with the offset.' },
      { format: 'moment' },
    ),
    closes: field(
      'string',
      { ko: '신청을 마감하는 때. 시간대 차이까지 적습니다.', en: 'Until when, with the offset.' },
      { format: 'moment' },
    ),
    status: field(
      { oneOf: registrationStates },
      {
        ko: '적지 않으면 opens와 closes에 따라 정해집니다. 다른 까닭으로 신청이 끝났거나 계속 받을 때만 적습니다.',
        en: 'Left out it follows from "opens" and "closes". State it when something else ended registration, or when it goes on.',
      },
    ),
    selection: field('boolean', {
      ko: '신청한 사람 가운데 주최 측이 참가자를 고르면 true.',
      en: 'true when the organisers choose among those who sign up.',
    }),
  },
})

/** Where people meet. */
export const Venue = nestedType({
  name: 'Venue',
  description: { ko: '모이는 곳.', en: 'Where people meet.' },
  fields: {
    name: field(
      LocalizedText,
      {
        ko: '장소 이름. 택시 기사에게 말하듯이 적습니다.',
        en: 'The place, as people would tell a taxi driver.',
      },
      { required: true },
    ),
    address: field(LocalizedText, { ko: '도로명 주소와 건물, 층.', en: 'Street, building and floor.' }),
    map: field('string', { ko: '지도에서 그 장소를 보여 주는 주소.', en: 'The place on a map.' }, { format: 'url' }),
  },
})
