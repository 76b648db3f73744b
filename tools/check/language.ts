import { alphabetOf, type Language, languageName, latin, otherLanguages } from '../../lib/site/languages'
import { moveCommand, swapCommand } from '../report/mend'
import { type InEach, inEach, scriptName, type ToolLanguage } from '../report/message'
import { type Problem, problemAt } from '../report/problem'
import type { ContentDocument, Siblings } from './fields/document'
import { countLetters } from './files/text'

/**
 * The share of a script other than Latin among the letters of a prose, as a part of 1, below which nobody can have meant a
 * language of that script, and above which nobody can have meant another. Measured on translated posts: Korean full of
 * English terms has 0.34 and more, posts that repeat their English original below each passage 0.18 to 0.28 and may be
 * either, English that names Koreans up to 0.08.
 */
const fewestOwn = 0.05
const mostForeign = 0.33

/** Whether a text has a sentence of the language: whoever wrote it meant that language, whatever names and terms stand around it. */
function hasSentence(language: Language, text: string): boolean {
  const { script } = alphabetOf(language)
  if (script === 'Hang') return /[다요까죠](?:[.!?:]|$)/m.test(text)
  if (script !== latin) return /[。！？؟।]/.test(text)
  return text.split('\n').some((line) => !/(?!\p{Script=Latn})\p{L}/u.test(line) && countLatinWords(line) >= 5)
}

// Two sentences: below that a title or a name decides.
const fewest = 80

/**
 * The language of the site that a prose is written in, where it cannot be the one of its file: languages of one script are
 * not told apart.
 */
function writtenIn(language: Language, prose: string): { other: Language; letters: Letters } | undefined {
  const own = alphabetOf(language)
  const first = Math.max(prose.search(/\p{L}/u), 0)
  const found = otherLanguages(language).flatMap((other) => {
    const alphabet = alphabetOf(other)
    const { script, letter } = alphabet.script === latin ? own : alphabet
    const count = countLetters(prose, letter)
    const share = count.own / count.all
    const isOther = alphabet.script === latin ? share < fewestOwn : share > mostForeign
    return count.all >= fewest && alphabet.script !== own.script && isOther
      ? [{ other, letters: { ...count, script, first } }]
      : []
  })
  return found[0]
}

/** The bodies that are written in another language than their file is named after. Bodies of less than two sentences are not judged, nor those with a sentence of their own language. */
export function checkBodyLanguage({ files }: Siblings): Problem[] {
  const wrong = files.flatMap((document) => {
    const { language } = document
    const withQuotes = blank(readBody(document), notProse)
    if (hasSentence(language, withQuotes)) return []
    // What somebody else said does not tell the language of the text, but may be its original.
    const prose = blank(withQuotes, [/^[ \t]*>.*$/gm])
    const written = writtenIn(language, prose)
    return written ? [{ document, ...written }] : []
  })
  // One command mends two files that were swapped.
  const [first, second] = wrong
  const isSwapped =
    wrong.length === 2 && first?.other === second?.document.language && second?.other === first?.document.language
  return (isSwapped ? wrong.slice(0, 1) : wrong).map(({ document, other, letters }) => {
    const { language, source, bodyStart = 0 } = document
    return problemAt(source, bodyStart + letters.first, {
      found: inEach((tool) => found(other, letters, tool)),
      expected: inEach((tool) => expected(language, tool)),
      mend: mend(document, other, files, isSwapped),
    })
  })
}

function found(language: Language, { all, own, script }: Letters, tool: ToolLanguage): string {
  const name = languageName(language, tool)
  const letters = scriptName(script)[tool]
  return tool === 'ko'
    ? `${name}로 쓴 글 (글자 ${all}자 가운데 ${letters} ${own}자)`
    : `a text in ${name}: ${own} of its ${all} letters are ${letters}`
}

function expected(language: Language, tool: ToolLanguage): string {
  const name = languageName(language, tool)
  return tool === 'ko' ? `${language}.md에는 ${name} 글` : `${name} in ${language}.md`
}

function mend(document: ContentDocument, other: Language, files: ContentDocument[], isSwapped: boolean): InEach {
  const { language, source } = document
  const { file } = source
  const sibling = file.replace(/[^/]*$/, `${other}.md`)
  if (!files.some((each) => each.language === other)) return moveCommand(file, sibling)
  if (isSwapped) return swapCommand(file, sibling)
  const [body, ...others] = [document, ...files.filter((each) => each !== document)].map((each) =>
    readBody(each).trim(),
  )
  if (others.includes(body ?? '')) return copied(other)
  const nameOf = (each: Language) => inEach((tool) => languageName(each, tool))
  const [own, foreign] = [nameOf(language), nameOf(other)]
  return {
    en: `write the ${own.en} text here; the ${foreign.en} one belongs in ${sibling}`,
    ko: `이 파일에는 ${own.ko} 글을 쓰세요. ${foreign.ko} 글은 ${sibling}에 씁니다`,
  }
}

function copied(original: Language): InEach {
  return {
    en: `without a translation yet, remove this file: ${original}.md has the same text`,
    ko: `번역이 아직 없으면 이 파일을 지우세요. ${original}.md에 같은 글이 있습니다`,
  }
}

/** How many letters a body has, how many of them are of a script, and the offset in the body of the first. */
interface Letters {
  all: number
  own: number
  script: string
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
