import { quote } from './problem'
import type { InEach } from './said'
import type { Finding } from './source'

/** The day that "starts" says, where the date says another. */
export function whichDay(day: string, zone: string, starts: string): Pick<Finding, 'expected' | 'mend'> {
  return {
    expected: {
      en: `${day}, the day of "starts" (${starts}) in ${zone}`,
      ko: `${day}, ${zone} 시간대로 본 "starts"(${starts})의 날짜`,
    },
    mend: {
      en: `write: date: ${day}\nor correct "starts", or state the "timeZone" of a venue elsewhere`,
      ko: `쓸 내용: date: ${day}\n또는 "starts"를 고치세요. 행사장의 시간대가 다르다면 "timeZone"을 적으세요`,
    },
  }
}

/** Later than another field; `moment` is its value and where it stands. */
export function afterStart(name: string, moment: string): InEach {
  return { en: `a moment after "${name}", ${moment}`, ko: `"${name}"보다 늦은 시각. "${name}": ${moment}` }
}

export function untilEnd(moment: string): InEach {
  return { en: `a moment up to the end of the event, ${moment}`, ko: `행사 종료까지의 시각. "ends": ${moment}` }
}

/** Registration that closes behind the day of an event without an end. */
export function untilDay(day: string): Pick<Finding, 'expected' | 'mend'> {
  return {
    expected: { en: `a moment up to the day of the event, ${day}`, ko: `행사 당일까지의 시각. "date": ${day}` },
    mend: {
      en: 'correct one of the two, or state "ends" of an event of several days',
      ko: '둘 중 하나를 고치세요. 며칠에 걸친 행사라면 "ends"를 적으세요',
    },
  }
}

export function fromStart(moment: string): InEach {
  return { en: `a moment from the start of the event on, ${moment}`, ko: `행사 시작 이후의 시각. "starts": ${moment}` }
}

export function beforeEnd(moment: string): InEach {
  return { en: `a moment before the end of the event, ${moment}`, ko: `행사가 끝나기 전의 시각. "ends": ${moment}` }
}

/** Not before the session that stands above. */
export function notBefore(moment: string, session: string): InEach {
  return {
    en: `a moment from ${quote(moment)} on, when ${session} starts`,
    ko: `바로 앞의 ${session} 시작 시각과 같거나 늦은 때. 그 시각: ${quote(moment)}`,
  }
}

export const inOrder: InEach = { en: 'move it to its place of the day', ko: '진행 순서에 맞는 자리로 옮기세요' }
