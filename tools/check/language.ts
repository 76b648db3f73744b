import { languages, otherLanguage } from '../../lib/site/languages'
import type { Language } from '../../lib/site/settings'
import { moveCommand, swapCommand } from '../report/mend'
import { type InEach, inEach, type ToolLanguage } from '../report/message'
import { type Problem, problemAt } from '../report/problem'
import type { ContentDocument, Siblings } from './fields/document'
import { countLetters } from './files/text'

/**
 * The share of Hangul among the letters of a prose, as a part of 1, from which on nobody can have meant the language. Measured
 * on translated posts: Korean full of English terms has 0.34 and more, posts that repeat their English original below
 * each passage 0.18 to 0.28 and may be either, English that names Koreans up to 0.08.
 */
const strange: Record<Language, (share: number) => boolean> = {
  ko: (share) => share < 0.05,
  en: (share) => share > 0.33,
}

/** Whether a text has a sentence of the language: whoever wrote it meant that language, whatever names and terms stand around it. */
const hasSentence: Record<Language, (text: string) => boolean> = {
  ko: (text) => /[다요까죠](?:[.!?:]|$)/m.test(text),
  en: (text) => text.split('\n').some((line) => !/\p{Script=Hangul}/u.test(line) && countLatinWords(line) >= 5),
}

// Two sentences: below that a title or a name decides.
const fewest = 80

const nameOf: Record<Language, InEach> = {
  ko: { en: 'Korean', ko: '한국어' },
  en: { en: 'English', ko: '영어' },
}

/** The bodies that are written in the other language than their file is named after. Bodies of less than two sentences are not judged, nor those with a sentence of their own language. */
export function checkBodyLanguage({ files }: Siblings): Problem[] {
  const wrong = files.flatMap((document) => {
    const { language } = document
    const withQuotes = blank(readBody(document), notProse)
    // What somebody else said does not tell the language of the text, but may be its original.
    const prose = blank(withQuotes, [/^[ \t]*>.*$/gm])
    const letters = { ...countLetters(prose), first: Math.max(prose.search(/\p{L}/u), 0) }
    const isStrange = letters.all >= fewest && strange[language](letters.hangul / letters.all)
    return isStrange && !hasSentence[language](withQuotes) ? [{ document, letters }] : []
  })
  // One command mends two files that were swapped.
  const reported = wrong.length === languages.length ? wrong.slice(0, 1) : wrong
  return reported.map(({ document, letters }) => {
    const { language, source, bodyStart = 0 } = document
    return problemAt(source, bodyStart + letters.first, {
      found: inEach((tool) => found(otherLanguage(language), letters, tool)),
      expected: inEach((tool) => expected(language, tool)),
      mend: mend(document, files, wrong.length > 1),
    })
  })
}

function found(language: Language, { all, hangul }: Letters, tool: ToolLanguage): string {
  const name = nameOf[language][tool]
  return tool === 'ko'
    ? `${name}로 쓴 글 (글자 ${all}자 가운데 한글 ${hangul}자)`
    : `a text in ${name}: ${hangul} of its ${all} letters are Hangul`
}

function expected(language: Language, tool: ToolLanguage): string {
  const name = nameOf[language][tool]
  return tool === 'ko' ? `${language}.md에는 ${name} 글` : `${name} in ${language}.md`
}

function mend(document: ContentDocument, files: ContentDocument[], isSwapped: boolean): InEach {
  const { language, source } = document
  const { file } = source
  const other = otherLanguage(language)
  const sibling = file.replace(/[^/]*$/, `${other}.md`)
  if (files.length === 1) return moveCommand(file, sibling)
  if (isSwapped) return swapCommand(file, sibling)
  const [body, ...others] = [document, ...files.filter((each) => each !== document)].map((each) =>
    readBody(each).trim(),
  )
  if (others.includes(body ?? '')) return copied(other)
  return {
    en: `write the ${nameOf[language].en} text here; the ${nameOf[other].en} one belongs in ${sibling}`,
    ko: `이 파일에는 ${nameOf[language].ko} 글을 쓰세요. ${nameOf[other].ko} 글은 ${sibling}에 씁니다`,
  }
}

function copied(original: Language): InEach {
  return {
    en: `without a translation yet, remove this file: ${original}.md has the same text`,
    ko: `번역이 아직 없으면 이 파일을 지우세요. ${original}.md에 같은 글이 있습니다`,
  }
}

interface Letters {
  all: number
  hangul: number
  first: number
}

const notProse = [
  /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g,
  /^[ \t>]*(`{3,}|~{3,})[\s\S]*?(?:\n[ \t>]*\1[`~]*[ \t]*$|$(?![\s\S]))/gm,
  /`[^`\n]+`/g,
  /<[^<>\n]*>/g,
  /\]\([^)\n]{0,2000}\)/g,
  /^ {0,3}\[[^\]\n]*\]:.*$/gm,
  /https?:\S+/g,
  // Code that is indented, and tables.
  /^(?: {4}|\t).*$/gm,
  /^[ \t]*\|.*$|^.* \| .*$/gm,
  // Titles of talks and names of speakers have the language they were announced in.
  /^#.*$/gm,
]

function countLatinWords(text: string): number {
  return text.match(/[A-Za-z]+/g)?.length ?? 0
}

function blank(text: string, parts: RegExp[]): string {
  return parts.reduce((left, each) => left.replace(each, (part) => ' '.repeat(part.length)), text)
}

function readBody({ source, bodyStart }: ContentDocument): string {
  return bodyStart === undefined ? '' : source.text.slice(bodyStart)
}
