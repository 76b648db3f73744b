import type { AskWords } from './ask-words'

/** The answers so far, by flag. */
export type NewAnswers = Partial<Record<string, string>>

/** Something an author has to say, at the terminal or by a flag. */
export interface NewQuestion {
  /** What the answer is called, as in `--title`. */
  flag: string
  /** How the flag is written, where that is more than `--title "…"`. */
  form?: string
  ask: string
  /** Why an answer cannot be used, for people; nothing when it can. */
  judge(answer: string, before: NewAnswers): string | undefined
  isOptional?: boolean
  /** Whether what was answered before makes the question needless; an answer stated beforehand counts all the same. */
  isNeedless?(before: NewAnswers): boolean
  /** The answer of somebody who just presses Enter. */
  suggest?(before: NewAnswers): string | undefined
  candidates?: readonly string[]
}

/** Where answers come from: what was stated beforehand, then a person, if there is one. */
export interface Sources {
  stated: NewAnswers
  ask?: (prompt: Prompt) => Promise<string>
}

/** A question as a person is asked it: until `judge` has nothing to say of the answer. */
export interface Prompt {
  message: string
  /** The answer of somebody who just presses Enter. */
  suggestion: string | undefined
  judge: (answer: string) => string | undefined
}

/** An answer is missing or cannot be used; the message says which and how to give it. */
export class Unanswered extends Error {}

/**
 * The answers to questions, in their order, trimmed and in NFC. A person is asked again until an answer fits, also where
 * one stated beforehand does not. Without a person, throws one Unanswered that names every answer which is missing or does
 * not fit.
 */
export async function gather(questions: NewQuestion[], sources: Sources, words: AskWords): Promise<NewAnswers> {
  const answers: NewAnswers = {}
  const refused: string[] = []
  for (const question of questions) {
    const { flag, isOptional } = question
    const stated = tidy(sources.stated[flag] ?? '')
    const wrong = stated ? question.judge(stated, answers) : undefined
    const refusal = wrong && `${JSON.stringify(stated)}: ${wrong}`
    if (stated && !refusal) answers[flag] = stated
    else if (!refusal && question.isNeedless?.(answers)) continue
    else if (sources.ask)
      answers[flag] = tidy(await sources.ask(promptOf(question, answers, words, refusal))) || undefined
    else if (refusal) refused.push(lineOf(question, refusal, words))
    else if (!isOptional) refused.push(lineOf(question, question.ask, words, question.suggest?.(answers)))
  }
  if (refused.length > 0) throw new Unanswered([words.missing, ...refused].join('\n'))
  return answers
}

function tidy(answer: string): string {
  return answer.normalize('NFC').trim()
}

function promptOf(question: NewQuestion, before: NewAnswers, words: AskWords, refusal?: string): Prompt {
  const { ask, isOptional } = question
  const suggestion = question.suggest?.(before)
  const hint = suggestion ? words.suggested(suggestion) : isOptional ? words.skip : ''
  return {
    message: `${refusal ? `${refusal}\n` : ''}${ask}${hint && ` (${hint})`}${candidatesOf(question, words)}`,
    suggestion,
    judge: (typed) => {
      const answer = tidy(typed) || suggestion || ''
      if (answer === '') return isOptional ? undefined : ask
      return question.judge(answer, before)
    },
  }
}

function lineOf(question: NewQuestion, text: string, words: AskWords, proposal = '…'): string {
  return `  ${question.form ?? `--${question.flag} "${proposal}"`}  ${text}${candidatesOf(question, words)}`
}

// As many as can be read at a glance.
const candidatesShown = 20

function candidatesOf({ candidates = [] }: NewQuestion, words: AskWords): string {
  if (candidates.length === 0) return ''
  const rest = candidates.length > candidatesShown ? ', …' : ''
  return `\n  ${words.candidates(candidates.slice(0, candidatesShown).join(', ') + rest)}`
}

/** The person at the terminal left before everything was answered. */
export class Stopped extends Error {}

/** What is asked for cannot be made; the message says why, and what to do. */
export class Refused extends Error {}
