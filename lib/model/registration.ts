import { nestedType } from './described-type'
import { field } from './field'

/** What organisers say of their registration when the clock alone would not tell. */
export const registrationStates = ['open', 'full', 'waiting_list', 'closed'] as const

/** How people sign up. */
export const Registration = nestedType({
  name: 'Registration',
  description: { ko: '참가 신청 방법.', en: 'How people sign up.' },
  fields: {
    url: field(
      { type: 'string', required: true, description: { ko: '참가를 신청하는 주소.', en: 'Where people sign up.' } },
      { format: 'url' },
    ),
    opens: field(
      {
        type: 'string',
        description: { ko: '신청을 받기 시작하는 때. 시간대 차이까지 적습니다.', en: 'From when, with the offset.' },
      },
      { format: 'moment' },
    ),
    closes: field(
      {
        type: 'string',
        description: { ko: '신청을 마감하는 때. 시간대 차이까지 적습니다.', en: 'Until when, with the offset.' },
      },
      { format: 'moment' },
    ),
    status: field({
      type: 'enum',
      options: registrationStates,
      description: {
        ko: '적지 않으면 opens와 closes에 따라 정해집니다. 다른 까닭으로 신청이 끝났거나 계속 받을 때만 적습니다.',
        en: 'Left out it follows from "opens" and "closes". State it when something else ended registration, or when it goes on.',
      },
    }),
    selection: field({
      type: 'boolean',
      description: {
        ko: '신청한 사람 가운데 주최 측이 참가자를 고르면 true.',
        en: 'true when the organisers choose among those who sign up.',
      },
    }),
  },
})
