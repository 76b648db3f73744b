import { asciiAlphanumeric, markdownLineEnding, markdownSpace } from 'micromark-util-character'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import { type FormulaMarks, isFormula } from './is-formula'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula'
    formulaBlock: 'formulaBlock'
    formulaLine: 'formulaLine'
  }
}

const [dollar, backslash] = [36, 92]
const [openParenthesis, closeParenthesis, openBracket, closeBracket] = [40, 41, 91, 93]

// Longer than any formula an author writes.
const longest = 5000

/**
 * Formulas of TeX in Markdown: `$…$`, `\(…\)` and `$$…$$` within a paragraph; `$$…$$` and `\[…\]` as lines of their own, in which
 * nothing else is read and no line is empty. What no mark closes, or what is no formula (`isFormula`), stays text. Each start is
 * looked at as far as the next mark of a formula, so that the time grows with the length of the text alone.
 */
export const formulaSyntax: Extension = {
  flow: { [dollar]: blockOf(tokenizeBlock), [backslash]: blockOf(tokenizeBlock) },
  text: {
    [dollar]: { name: 'formula', previous: isNoWord, tokenize: tokenizeDollars },
    [backslash]: { name: 'formula', tokenize: tokenizeBackslashes },
  },
}

function blockOf(tokenize: Construct['tokenize']): Construct {
  return { name: 'formulaBlock', concrete: true, tokenize }
}

/** A dollar sign behind a Latin letter, a digit or another one belongs to an amount or a name. */
function isNoWord(code: Code): boolean {
  return code !== dollar && !asciiAlphanumeric(code)
}

function tokenizeDollars(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let text = ''
  let marks: FormulaMarks = '$'
  return (code) => {
    if (!isNoWord(this.previous)) return nok(code)
    effects.enter('formula')
    effects.enter('formulaLine')
    effects.consume(code)
    return second
  }

  function second(code: Code): State | undefined {
    if (code !== dollar) return isSpace(code) ? nok(code) : inside(code)
    marks = '$$'
    effects.consume(code)
    return (next) => (next === dollar ? nok(next) : inside(next))
  }

  function inside(code: Code): State | undefined {
    if (code === null || text.length > longest) return nok(code)
    if (code === dollar) {
      effects.consume(code)
      return marks === '$' ? behind : secondBehind
    }
    text += characterOf(code)
    consume(effects, code)
    return code === backslash ? escaped : inside
  }

  function escaped(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) return inside(code)
    text += characterOf(code)
    effects.consume(code)
    return inside
  }

  function secondBehind(code: Code): State | undefined {
    if (code !== dollar) return nok(code)
    effects.consume(code)
    return behind
  }

  function behind(code: Code): State | undefined {
    const isAmount = marks === '$' && (/\s$/.test(text) || asciiAlphanumeric(code))
    if (code === dollar || isAmount || !isFormula(text, marks)) return nok(code)
    effects.exit('formulaLine')
    effects.exit('formula')
    return ok(code)
  }
}

function tokenizeBackslashes(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let text = ''
  let marks: FormulaMarks = '\\('
  return (code) => {
    effects.enter('formula')
    effects.enter('formulaLine')
    effects.consume(code)
    return second
  }

  function second(code: Code): State | undefined {
    if (code !== openParenthesis && code !== openBracket) return nok(code)
    marks = code === openParenthesis ? '\\(' : '\\['
    effects.consume(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === null || text.length > longest) return nok(code)
    consume(effects, code)
    if (code === backslash) return mark
    text += characterOf(code)
    return inside
  }

  function mark(code: Code): State | undefined {
    if (code === null || code === openParenthesis || code === openBracket) return nok(code)
    if (code !== (marks === '\\(' ? closeParenthesis : closeBracket)) {
      text += '\\'
      if (markdownLineEnding(code)) return inside(code)
      text += characterOf(code)
      effects.consume(code)
      return inside
    }
    effects.consume(code)
    // `\[text\](address)` is a link that somebody escaped.
    return (next) => {
      if (next === openParenthesis || !isFormula(text, marks)) return nok(next)
      effects.exit('formulaLine')
      effects.exit('formula')
      return ok(next)
    }
  }
}

function tokenizeBlock(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let text = ''
  let line = ''
  let isFirst = true
  let isDollar = true

  const second = (code: Code): State | undefined => {
    if (code !== (isDollar ? dollar : openBracket)) return nok(code)
    effects.consume(code)
    return (next) => (isDollar && next === dollar ? nok(next) : inside(next))
  }

  const inside = (code: Code): State | undefined => {
    if (code === null || text.length > longest) return nok(code)
    if (markdownLineEnding(code)) return atLineEnding(code)
    effects.consume(code)
    if (isDollar && code === dollar) return closing
    line += characterOf(code)
    return code === backslash ? escaped : inside
  }

  const escaped = (code: Code): State | undefined => {
    if (code === null || markdownLineEnding(code)) return inside(code)
    effects.consume(code)
    if (!isDollar && code === closeBracket) {
      line = line.slice(0, -1)
      return behind
    }
    line += characterOf(code)
    return inside
  }

  const closing = (code: Code): State | undefined => {
    if (code !== dollar) {
      line += '$'
      return inside(code)
    }
    effects.consume(code)
    return behind
  }

  const behind = (code: Code): State | undefined => {
    if (markdownSpace(code)) {
      effects.consume(code)
      return behind
    }
    if (code !== null && !markdownLineEnding(code)) return nok(code)
    if (!isFormula(text + line, isDollar ? '$$' : '\\[')) return nok(code)
    effects.exit('formulaLine')
    effects.exit('formulaBlock')
    return ok(code)
  }

  const atLineEnding = (code: NonNullable<Code>): State | undefined => {
    const isEmpty = line.trim() === ''
    // What opens with its first line is text as long as nothing closes it there: lists and quotes may follow.
    if (isFirst ? !isEmpty : isEmpty) return nok(code)
    if (isFirst && this.interrupt) return ok(code)
    text += `${line}\n`
    line = ''
    isFirst = false
    consume(effects, code)
    return (next) => (this.parser.lazy[this.now().line] ? nok(next) : inside(next))
  }

  return (code) => {
    isDollar = code === dollar
    effects.enter('formulaBlock')
    effects.enter('formulaLine')
    effects.consume(code)
    return second
  }
}

/** A line ending is a token of its own: where one line ends and the next begins is what the parser puts parts of a text together by. */
function consume(effects: Effects, code: NonNullable<Code>): void {
  const isEnding = markdownLineEnding(code)
  if (isEnding) {
    effects.exit('formulaLine')
    effects.enter('lineEnding')
  }
  effects.consume(code)
  if (isEnding) {
    effects.exit('lineEnding')
    effects.enter('formulaLine')
  }
}

function isSpace(code: Code): boolean {
  return code === null || markdownLineEnding(code) || markdownSpace(code)
}

/** Of a code of micromark: line endings and the columns of a tab have numbers below nothing. */
function characterOf(code: NonNullable<Code>): string {
  if (code >= 0) return String.fromCharCode(code)
  return markdownLineEnding(code) ? '\n' : ' '
}
