import type { ToolLanguage } from '../report/message'

const en = {
  noValue: (flag: string) => `${flag}: no value behind it.`,
  noFlag: (flag: string) => `${flag}: no such flag.`,
  looseWord: (word: string, flag: string) => `${word}: a word of its own; write ${flag} "…".`,
  flags: (flags: string) => `What can be given: ${flags}`,
  didYouMean: (values: string[]) => `Did you mean ${values.join(' or ')}?`,
  skip: 'Enter for none',
  suggested: (answer: string) => `Enter for ${answer}`,
  candidates: (values: string) => `There are: ${values}`,
  missing: 'Something is missing or does not fit. Give:',
  stopped: 'Stopped; no file was written.',
}

/** What is said where something is asked, whichever site it is asked for. */
export type AskWords = typeof en

const ko: AskWords = {
  noValue: (flag) => `${flag} 뒤에 값이 없습니다.`,
  noFlag: (flag) => `${flag}: 없는 항목입니다.`,
  looseWord: (word, flag) => `${word}: 따옴표로 감싸지 않은 말입니다. ${flag} "…"처럼 적어 주세요.`,
  flags: (flags) => `쓸 수 있는 것은 다음과 같습니다: ${flags}`,
  didYouMean: (values) => `혹시 ${values.join(' 또는 ')}인가요?`,
  skip: '없으면 Enter',
  suggested: (answer) => `Enter를 누르면 ${answer}`,
  candidates: (values) => `고를 수 있는 것: ${values}`,
  missing: '답이 없거나 맞지 않는 것이 있습니다. 다음과 같이 적어 주세요.',
  stopped: '그만두었습니다. 만든 파일은 없습니다.',
}

export const askWords: Readonly<Record<ToolLanguage, AskWords>> = { en, ko }
