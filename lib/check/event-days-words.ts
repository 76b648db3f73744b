import type { InEach } from './said'
import type { Finding } from './source'

/** The end of an event that is a day; `day` is its first day, and `place` where that stands. */
export function fromDay(day: string, place: string): InEach {
  return {
    en: `a day from the day of the event on, ${day} (${place})`,
    ko: `행사 날짜 ${day}(${place}) 또는 그 뒤의 날짜`,
  }
}

export function momentFromDay(day: string, place: string): InEach {
  return {
    en: `a moment from the day of the event on, ${day} (${place})`,
    ko: `행사 날짜 ${day}(${place}) 또는 그 뒤의 순간`,
  }
}

/** A session on a day that its event does not have; `session` is that day. */
export function untilLastDay(day: string, session: string): Pick<Finding, 'expected' | 'mend'> {
  return {
    expected: {
      en: `a moment up to the last day of the event, ${day}`,
      ko: `행사 마지막 날까지의 시각. 마지막 날: ${day}`,
    },
    mend: {
      en: `write in the event, if it goes on that long: ends: ${session}\nor correct "starts"`,
      ko: `그날까지 이어지는 행사라면 행사에 쓸 내용: ends: ${session}\n또는 "starts" 고치기`,
    },
  }
}
