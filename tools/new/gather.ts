import type { Language } from '../../lib/site/settings'
import type { NewWords } from './words'

/** The answers so far, by flag. */
export type Answers = Partial<Record<string, string>>

/** Something an author has to say, at the terminal or by a flag. */
export interface Question {
  /** What the answer is called, as in `--title`. */
  flag: string
  /** How the flag is written, where that is more than `--title "…"`. */
  form?: string
  ask: string
  /** Why an answer cannot be used, for people; nothing when it can. */
  judge(answer: string, before: Answers): string | undefined
  isOptional?: boolean
  /** Whether what was answered before makes the question needless; an answer stated beforehand counts all the same. */
  isNeedless?(before: Answers): boolean
  /** The answer of somebody who just presses Enter. */
  suggest?(before: Answers): string | undefined
  candidates?: readonly string[]
}

/** Where answers come from: what was stated beforehand, then a person, if there is one. */
export interface Sources {
  stated: Answers
  /** Shows a text and returns the line that was typed. */
  prompt?: (text: string) => Promise<string>
}

/** An answer is missing or cannot be used; the message says which and how to give it. */
export class Unanswered extends Error {}

/**
 * The answers to questions, in their order, trimmed and in NFC. A person is asked again until an answer fits, also where
 * one stated beforehand does not. Without a person, throws one Unanswered that names every answer which is missing or does
 * not fit.
 */
export async function gather(questions: Question[], sources: Sources, words: NewWords): Promise<Answers> {
  const answers: Answers = {}
  const refused: string[] = []
  for (const question of questions) {
    const { flag, isOptional } = question
    const stated = sources.stated[flag]?.normalize('NFC').trim()
    const wrong = stated ? question.judge(stated, answers) : undefined
    const refusal = wrong && `${JSON.stringify(stated)}: ${wrong}`
    if (stated && !refusal) answers[flag] = stated
    else if (!refusal && question.isNeedless?.(answers)) continue
    else if (sources.prompt) answers[flag] = await askUntilItFits(question, sources.prompt, answers, words, refusal)
    else if (refusal) refused.push(lineOf(question, refusal, words))
    else if (!isOptional) refused.push(lineOf(question, question.ask, words))
  }
  if (refused.length > 0) throw new Unanswered([words.missing, ...refused].join('\n'))
  return answers
}

async function askUntilItFits(
  question: Question,
  prompt: NonNullable<Sources['prompt']>,
  before: Answers,
  words: NewWords,
  refusal?: string,
): Promise<string | undefined> {
  const { ask, isOptional } = question
  const suggestion = question.suggest?.(before)
  const way = suggestion ? words.suggested(suggestion) : isOptional ? words.skip : ''
  let text = `\n${refusal ? `${refusal}\n` : ''}${ask}${way && ` (${way})`}${candidatesOf(question, words)}`
  for (;;) {
    const answer = (await prompt(text)).normalize('NFC').trim() || suggestion || ''
    if (answer === '' && isOptional) return undefined
    const wrong = answer === '' ? ask : question.judge(answer, before)
    if (!wrong) return answer
    text = wrong
  }
}

function lineOf(question: Question, told: string, words: NewWords): string {
  return `  ${question.form ?? `--${question.flag} "…"`}  ${told}${candidatesOf(question, words)}`
}

// As many as can be read at a glance.
const candidatesShown = 20

function candidatesOf({ candidates = [] }: Question, words: NewWords): string {
  if (candidates.length === 0) return ''
  const rest = candidates.length > candidatesShown ? ', …' : ''
  return `\n  ${words.candidates(candidates.slice(0, candidatesShown).join(', ') + rest)}`
}

/** What a new document is made from. */
export interface Request {
  /** Absolute path of the content folder. */
  content: string
  /** Of the words that are said, and of the document. */
  language: Language
  /** The day it is in the community's time zone, YYYY-MM-DD. */
  today: string
  sources: Sources
}

/** A document that is ready to be written. */
export interface NewFile {
  /** Below the content folder, with forward slashes. */
  path: string
  text: string
  /** Where the site will show it, when it has a page of its own. */
  address?: string
  /** Whether photographs may lie beside it. */
  hasPhotos?: boolean
  isDraft?: boolean
}

/** What is asked for cannot be made; the message says why, and what to do. */
export class Refused extends Error {}
