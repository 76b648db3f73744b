/** How a formula is written: between one dollar sign, between two, `\(…\)` or `\[…\]`. */
export type FormulaMarks = '$' | '$$' | '\\(' | '\\['

/**
 * Whether what stands between the marks of a formula is one, and not prices, variables of a shell or brackets that somebody
 * escaped. The parser has seen to it that no space stands inside of single dollars, and no letter or digit outside of them.
 */
export function isFormula(text: string, marks: FormulaMarks): boolean {
  const inside = text.trim()
  if (inside === '') return false
  if (marks === '$$') return true
  if (marks === '$') return hasCommand(inside) ? !isProgram(inside) : !isProgram(inside) && !isProse(inside)
  // An address, or a link in brackets that somebody escaped.
  if (/\]\(|:\/\//.test(inside)) return false
  const isSure = hasCommand(inside) || /[\^_=]/.test(inside)
  if (marks === '\\[') return isSure && !isProse(inside)
  return (
    (isSure ||
      (/[+*/<>-]/.test(inside) && !/\p{L}{3}/u.test(inside)) ||
      /^\p{L}(?:\([\p{L}\s,]+\))?'*$/u.test(inside)) &&
    !isProse(inside)
  )
}

function hasCommand(inside: string): boolean {
  return /\\[a-z]/i.test(inside)
}

/** `$A/$`, `${A}$`, `$(pwd):$`, `"$A" "$`, `^a$|b$`: what would be before the next dollar sign of a program. */
function isProgram(inside: string): boolean {
  if (/["\n]\s*$|^["'.,;:!?)\]}@#*]|^\{[A-Z_]+\}/.test(inside)) return true
  // A bar opens what another one closes.
  if ((inside.match(/\|/g)?.length ?? 0) % 2 === 1 && /^\||\|$/.test(inside)) return true
  return !/[\p{L}\p{N}\\]/u.test(inside)
    ? inside.length > 1 || !/[+=<>-]/.test(inside)
    : /[/:;,({[<&'"@-]$/.test(inside)
}

/** Words behind each other, a price and words, a script of East Asia without a command that sets it. */
function isProse(inside: string): boolean {
  if (hasCommand(inside)) return false
  return (
    /[A-Za-z]{2,}[,.;:]?\s+(?:[A-Za-z]\s+)?[A-Za-z]{2,}/.test(inside) ||
    /^\d[\d.,]*\S*\s[^=<>^_]*[A-Za-z]{2,}/.test(inside) ||
    /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(inside)
  )
}
