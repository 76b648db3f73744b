const suffix = /^(?:Jr|Sr|I{2,3}|IV|Ph\.? ?D|M\.? ?D|MSc|MBA|CPA|Esq)\.?$/i
const leading = /^(?:and|und|et|y|e|및|그리고)\s+/i
/** Marks of footnotes and of affiliations behind a name. */
const marks = /[\s*†‡§¶¹²³⁰⁴-⁹]+$/u
/** More people, whom nobody names. */
const unnamed = /\s*(?:외\s*\d+\s*[명인]|et al\.?|and \d+ others)\s*$/i
const koreanName = /^\p{Script=Hangul}{2,4}$/u
/** What stands behind an ampersand in the name of a firm. */
const firm = /^(?:Partners|Company|Co|Sons|Associates|Friends|Brothers|Bros)\b/i

/**
 * The names in one text, as people write lists of them: between commas, semicolons and middle dots that no bracket holds, ` & `, `및`
 * and ` and `, and between slashes and dots without spaces where each part is a whole name. Suffixes and degrees belong to the
 * name before them; a mark of a footnote, a leading "and" and "외 2명" to none.
 */
export function splitNames(text: string): string[] {
  const names: string[] = []
  for (const part of splitOutsideBrackets(text.replace(unnamed, '')).flatMap(splitJoined)) {
    const name = part
      .trim()
      .replace(leading, '')
      .replace(/^(['"])(.*)\1$/, '$2')
      .replace(marks, '')
    const last = names.at(-1)
    if (last !== undefined && suffix.test(name)) names[names.length - 1] = `${last}, ${name}`
    else if (name) names.push(name)
  }
  return names
}

/** How a text ends that says there are more people than it names; nothing for any other. */
export function unnamedIn(text: string): string | undefined {
  return unnamed.exec(text)?.[0].trim()
}

/** Whether a name has half of a pair of brackets. */
export function hasHalfBracket(name: string): boolean {
  return (name.match(/[([（［]/g)?.length ?? 0) !== (name.match(/[)\]）］]/g)?.length ?? 0)
}

function splitOutsideBrackets(text: string): string[] {
  const between = /[,;，、；]|\s·\s/
  // A bracket that nothing closes holds nothing.
  if (hasHalfBracket(text)) return text.split(between)
  const parts = ['']
  let depth = 0
  for (const [index, mark] of Array.from(text).entries()) {
    if (/[([（［]/.test(mark)) depth++
    else if (/[)\]）］]/.test(mark)) depth--
    const isDot = mark === '·' && /\s/.test(text[index - 1] ?? '') && /\s/.test(text[index + 1] ?? '')
    if (depth === 0 && (isDot || /[,;，、；]/.test(mark))) parts.push('')
    else parts[parts.length - 1] += mark
  }
  return parts
}

function splitJoined(part: string): string[] {
  const text = part.trim().replace(leading, '')
  const outside = '(?![^()（）]*[)）])'
  const several = text.split(new RegExp(`\\s+(?:및|그리고)\\s+${outside}`))
  if (several.length > 1) return several
  const amp = text.split(new RegExp(`\\s+[&＆]\\s+${outside}`))
  if (amp.length > 1 && !amp.slice(1).some((each) => firm.test(each))) return amp
  // One word beside an "and" is the name of a firm or of a place more often than a person's.
  const joined = [new RegExp(`\\s+and\\s+${outside}`), /\s*\/\s*/, /·/].map((mark) => text.split(mark))
  return joined.find((each) => each.length > 1 && each.every(isWholeName)) ?? [text]
}

function isWholeName(text: string): boolean {
  return koreanName.test(text.trim()) || /^\p{Lu}\S*(?:\s+\S+)+$/u.test(text.trim())
}
