import { type Language, languages, otherLanguage } from '../language'
import { moveCommand, swapCommand } from './command'
import type { ContentDocument, Siblings } from './document'
import type { Problem } from './problem'
import { type InEach, inEach, type ToolLanguage } from './said'
import { problemAt } from './source'

/**
 * The share of Hangul among the letters of a prose, as a part of 1, from which on nobody can have meant the language. Measured
 * on translated posts: Korean full of English terms has 0.34 and more, posts that repeat their English original below
 * each passage 0.18 to 0.28 and may be either, English that names Koreans up to 0.08.
 */
const strange: Record<Language, (share: number) => boolean> = {
  ko: (share) => share < 0.05,
  en: (share) => share > 0.33,
}

// Two sentences: below that a title or a name decides.
const fewest = 80

const nameOf: Record<Language, InEach> = {
  ko: { en: 'Korean', ko: '한국어' },
  en: { en: 'English', ko: '영어' },
}

/** The bodies that are written in the other language than their file is named after. Bodies of less than two sentences are not judged. */
export function checkBodyLanguage({ files }: Siblings): Problem[] {
  const wrong = files.flatMap((document) => {
    const letters = countLetters(document)
    return letters.all >= fewest && strange[document.language](letters.hangul / letters.all)
      ? [{ document, letters }]
      : []
  })
  // One command mends two files that were swapped.
  const told = wrong.length === languages.length ? wrong.slice(0, 1) : wrong
  return told.map(({ document, letters }) => {
    const { language, source, bodyStart = 0 } = document
    return problemAt(source, bodyStart + letters.first, {
      found: inEach((tool) => found(otherLanguage(language), letters, tool)),
      expected: inEach((tool) => expected(language, tool)),
      mend: mend(document, files.length > 1, wrong.length > 1),
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

function mend({ source: { file }, language }: ContentDocument, isBoth: boolean, isSwapped: boolean): InEach {
  const other = otherLanguage(language)
  const sibling = file.replace(/[^/]*$/, `${other}.md`)
  if (!isBoth) return moveCommand(file, sibling)
  if (isSwapped) return swapCommand(file, sibling)
  return {
    en: `write the ${nameOf[language].en} text here; the ${nameOf[other].en} one belongs in ${sibling}`,
    ko: `이 파일에는 ${nameOf[language].ko} 글을 쓰세요. ${nameOf[other].ko} 글은 ${sibling}에 씁니다`,
  }
}

/** How many letters a body has, how many of them are Hangul, and the offset in the body of the first. */
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
  // Titles of talks and names of speakers have the language they were announced in.
  /^#.*$/gm,
]

function countLetters({ source, bodyStart }: ContentDocument): Letters {
  const body = bodyStart === undefined ? '' : source.text.slice(bodyStart)
  const prose = notProse.reduce((text, each) => text.replace(each, (part) => ' '.repeat(part.length)), body)
  const letters = prose.replace(/\P{L}+/gu, '')
  return {
    all: letters.length,
    hangul: letters.replace(/\P{Script=Hangul}+/gu, '').length,
    first: Math.max(prose.search(/\p{L}/u), 0),
  }
}
