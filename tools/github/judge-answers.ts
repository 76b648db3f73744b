import { formats } from '../check/fields/formats'
import { isSlug } from '../check/files/name-forms'
import type { Message } from '../report/message'
import { printable, quoted } from '../report/problem'
import { type Answers, labels, type Question, type Refusal } from './issue-form'

interface Demand {
  expected: Message
  fits(answer: string): boolean
}

const lineAtMost = 200
const textAtMost = 5000

const time: Demand = {
  expected: { en: 'a time written HH:MM', ko: 'HH:MM으로 적은 시각' },
  fits: (answer) => /^([01]\d|2[0-3]):[0-5]\d$/.test(answer),
}
// It becomes a folder and a branch, so nothing but these letters may be in it.
const slug: Demand = {
  expected: {
    en: 'up to 60 lower-case letters a to z and digits, joined by hyphens',
    ko: '60자 이내의 영문 소문자와 숫자. 사이는 하이픈(-)으로 잇습니다',
  },
  fits: (answer) => answer.length <= 60 && isSlug(answer),
}
const line: Demand = {
  expected: {
    en: `one line of up to ${lineAtMost} characters that can be seen`,
    ko: `눈에 보이는 글자로만 쓴 ${lineAtMost}자 이내의 한 줄`,
  },
  fits: (answer) => answer.length <= lineAtMost && printable(answer) === answer,
}
const text: Demand = {
  expected: {
    en: `up to ${textAtMost} characters, none of them a control character`,
    ko: `제어 문자가 없는 ${textAtMost}자 이내의 글`,
  },
  fits: (answer) => answer.length <= textAtMost && !/[^\P{Cc}\n\t]/u.test(answer),
}

const demands: Record<Question, Demand> = {
  titleKo: line,
  titleEn: line,
  slug,
  date: formats.day,
  lastDay: formats.day,
  starts: time,
  ends: time,
  venueKo: line,
  venueEn: line,
  address: line,
  registration: formats.url,
  source: formats.url,
  introduction: text,
}

const eitherName: Message = { en: 'the name of the event in either language', ko: '두 언어 가운데 하나로 쓴 행사 이름' }
const nameOfPlace: Message = {
  en: 'the name of the place, because its address is given',
  ko: '장소의 이름(주소를 적었으므로)',
}
const laterDay: Message = { en: 'a day after the first one', ko: '첫날보다 뒤의 날짜' }
const start: Message = { en: 'when it starts, because it says when it ends', ko: '시작 시각(마치는 시각을 적었으므로)' }

/** What keeps the answers from becoming an event, in the order of the form; nothing when they can. */
export function judgeAnswers(answers: Answers): Refusal[] {
  const missing = (['slug', 'date'] as const).filter((question) => answers[question] === undefined)
  const asked = Object.keys(labels).filter((key): key is Question => key in answers)
  return [
    ...(answers.titleKo || answers.titleEn ? [] : [noAnswer('titleKo', eitherName)]),
    ...missing.map((question) => noAnswer(question, demands[question].expected)),
    ...asked.flatMap((question) => refuse(question, answers[question] ?? '')),
    ...(answers.lastDay && answers.date && answers.lastDay <= answers.date
      ? [refusal('lastDay', answers.lastDay, laterDay)]
      : []),
    ...(answers.address && !answers.venueKo && !answers.venueEn ? [noAnswer('venueKo', nameOfPlace)] : []),
    ...(answers.ends && !answers.starts ? [noAnswer('starts', start)] : []),
  ]
}

function refuse(question: Question, answer: string): Refusal[] {
  const { expected, fits } = demands[question]
  const isLong = answer.length > lineAtMost && demands[question] !== text
  return isLong || !fits(answer) ? [refusal(question, answer, expected)] : []
}

function refusal(question: Question, answer: string, expected: Message): Refusal {
  return { label: labels[question], found: quoted(answer), expected }
}

function noAnswer(question: Question, expected: Message): Refusal {
  return { label: labels[question], found: { en: 'no answer', ko: '답 없음' }, expected }
}
