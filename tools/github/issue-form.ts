import type { Message } from '../report/message'

/** The questions of the form "Announce an event", by what their answers are; each label as `.github/ISSUE_TEMPLATE/event.yml` has it. */
export const labels = {
  titleKo: '행사 이름 (한국어) · Name in Korean',
  titleEn: '행사 이름 (영어) · Name in English',
  slug: '주소 이름 · Name in the address',
  date: '날짜 · Day',
  lastDay: '마지막 날 · Last day',
  starts: '시작 시각 · Starts at',
  ends: '마치는 시각 · Ends at',
  venueKo: '장소 (한국어) · Place in Korean',
  venueEn: '장소 (영어) · Place in English',
  address: '찾아오는 주소 · Street address',
  registration: '신청 주소 · Where to register',
  source: '공지 주소 · Where it was announced',
  introduction: '소개 · Introduction',
} as const

export type Question = keyof typeof labels

/** Answers as people gave them, trimmed and in NFC; a question that was left empty is absent. */
export type Answers = Partial<Record<Question, string>>

/** What keeps an answer from becoming part of an event. */
export interface Refusal {
  /** The label of the question. */
  label: string
  found: Message
  expected: Message
}

// What GitHub writes for a question without an answer.
const unanswered = '_No response_'

/**
 * Reads the body of an issue that a form made: blocks of `### label`, an empty line and the answer. A heading that is no
 * label belongs to the answer it stands in; a label that comes twice is refused, because one of the two is not the form's.
 */
export function readAnswers(body: string): { answers: Answers; refusals: Refusal[] } {
  const questions = new Map(Object.entries(labels).map(([question, label]) => [`### ${label}`, question]))
  const blocks = new Map<string, string[]>()
  const refusals: Refusal[] = []
  let block: string[] = []
  for (const line of body.normalize('NFC').split(/\r\n|\r|\n/)) {
    const question = questions.get(line.trimEnd())
    if (!question) {
      block.push(line)
      continue
    }
    if (blocks.has(question)) refusals.push(twice(line.trimEnd().slice('### '.length)))
    block = []
    blocks.set(question, block)
  }
  const answers: Answers = Object.fromEntries(
    [...blocks]
      .map(([question, lines]) => [question, lines.join('\n').trim()] as const)
      .filter(([, answer]) => answer !== '' && answer !== unanswered),
  )
  return { answers, refusals }
}

function twice(label: string): Refusal {
  return {
    label,
    found: { en: 'the question twice', ko: '두 번 나온 질문' },
    expected: { en: 'each question once, as the form asks it', ko: '양식에 있는 대로 질문마다 한 번' },
  }
}
