import { formats } from '../check/formats'
import { isSlug } from '../check/names'
import { printable, quote } from '../check/problem'
import { type Answers, labels, type Question, type Refusal } from './form'

interface Demand {
  expected: string
  fits(answer: string): boolean
}

const lineAtMost = 200
const textAtMost = 5000

const time: Demand = { expected: 'a time written HH:MM', fits: (answer) => /^([01]\d|2[0-3]):[0-5]\d$/.test(answer) }
// It becomes a folder and a branch, so nothing but these letters may be in it.
const slug: Demand = {
  expected: 'up to 60 lower-case letters a to z and digits, joined by hyphens',
  fits: (answer) => answer.length <= 60 && isSlug(answer),
}
const line: Demand = {
  expected: `one line of up to ${lineAtMost} characters that can be seen`,
  fits: (answer) => answer.length <= lineAtMost && printable(answer) === answer,
}
const text: Demand = {
  expected: `up to ${textAtMost} characters, none of them a control character`,
  fits: (answer) => answer.length <= textAtMost && !/[^\P{Cc}\n\t]/u.test(answer),
}

const demands: Record<Question, Demand> = {
  titleKo: line,
  titleEn: line,
  slug,
  date: demandOf(formats.day),
  starts: time,
  ends: time,
  venueKo: line,
  venueEn: line,
  address: line,
  registration: demandOf(formats.url),
  source: demandOf(formats.url),
  introduction: text,
}

// Refusals are told in English, as the form asks.
function demandOf({ expected, fits }: (typeof formats)['day']): Demand {
  return { expected: expected.en, fits }
}

/** What keeps the answers from becoming an event, in the order of the form; nothing when they can. */
export function judgeAnswers(answers: Answers): Refusal[] {
  const missing = (['slug', 'date'] as const).filter((question) => answers[question] === undefined)
  const asked = Object.keys(labels).filter((key): key is Question => key in answers)
  return [
    ...(answers.titleKo || answers.titleEn ? [] : [noAnswer('titleKo', 'the name of the event in either language')]),
    ...missing.map((question) => noAnswer(question, demands[question].expected)),
    ...asked.flatMap((question) => refuse(question, answers[question] ?? '')),
    ...(answers.address && !answers.venueKo && !answers.venueEn
      ? [noAnswer('venueKo', 'the name of the place, because its address is given')]
      : []),
    ...(answers.ends && !answers.starts ? [noAnswer('starts', 'when it starts, because it says when it ends')] : []),
  ]
}

function refuse(question: Question, answer: string): Refusal[] {
  const { expected, fits } = demands[question]
  const isLong = answer.length > lineAtMost && demands[question] !== text
  return isLong || !fits(answer) ? [{ label: labels[question], found: quote(answer), expected }] : []
}

function noAnswer(question: Question, expected: string): Refusal {
  return { label: labels[question], found: 'no answer', expected }
}
