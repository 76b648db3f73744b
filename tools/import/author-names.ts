/** The names in one text, and what of it was taken for what somebody does or belongs to. */
export interface AuthorNames {
  names: string[]
  /** Parts that are no names: `Chief of the Foundation`, `from the Lab`. */
  dropped: string[]
}

const suffix = /^(?:Jr|Sr|I{2,3}|IV|Ph\.? ?D|M\.? ?D|MSc|MBA|CPA|Esq)\.?$/i
const leading = /^(?:and|und|et|y|e|및|그리고)\s+/i
// As footnotes and letters behind names have them.
const marks = /[\s*†‡§¶¹²³⁰⁴-⁹]+$/u
/** More people, whom nobody names. */
const others = /\s*(?:외\s*\d+\s*[명인]|et al\.?|and \d+ others)\s*$/i
const role =
  /^(?:(?:\p{Lu}[\p{L}-]*\s+)*(?:Manager|Engineer|Scientist|Director|Chief|Head|Lead|Leader|President|Professor|Researcher|Members?|Founder|Co-Founder|Developer|Architect|Fellow|Chair|Officer|Student|Intern|C[A-Z]O|VP)|\p{Ll}+)\b\s+(?:of|at|for|from|in|with)\s/u

/**
 * Reads a list of names as people write it: between commas that no bracket holds, semicolons, ` and `, ` & ` and 및. Suffixes and
 * degrees belong to the name before them. A text of one name is left as it is.
 */
export function readAuthorNames(text: string): AuthorNames {
  const unnamed = others.exec(text)?.[0].trim()
  const parts = splitOutsideBrackets(text.replace(others, ''))
  const dropped: string[] = unnamed ? [unnamed] : []
  const names: string[] = []
  for (const part of parts.flatMap((each) => peopleIn(clean(each)))) {
    const last = names.at(-1)
    if (last !== undefined && suffix.test(part)) names[names.length - 1] = `${last}, ${part}`
    else if (parts.length > 1 && names.length > 0 && role.test(part)) dropped.push(part)
    else names.push(parts.length > 1 ? withoutAffiliation(part, dropped) : part)
  }
  return { names: [...new Set(names.filter(Boolean))], dropped }
}

function splitOutsideBrackets(text: string): string[] {
  let depth = 0
  const parts = ['']
  for (const mark of text) {
    if (/[([（［]/.test(mark)) depth++
    else if (/[)\]）］]/.test(mark)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[,;，、；]/.test(mark)) parts.push('')
    else parts[parts.length - 1] += mark
  }
  // A bracket that nothing closes holds nothing.
  if (depth > 0) return text.split(/[,;，、；]/)
  return parts
}

function clean(part: string): string {
  const trimmed = part.trim().replace(leading, '')
  return trimmed.replace(/^(['"])(.*)\1$/, '$2').replace(marks, '')
}

/** Two people between whom an "and" stands. One word beside it is the name of a firm or of a place more often than a person's. */
function peopleIn(name: string): string[] {
  const korean = name.split(/\s+및\s+/)
  if (korean.length > 1) return korean.map(clean)
  const people = name.split(/\s+(?:and|&)\s+(?![^(]*\))/)
  return people.every((each) => /\S\s+\S/.test(each)) ? people.map(clean) : [name]
}

/** `Ada Kim from the Lab` without what stands behind the name. */
function withoutAffiliation(name: string, dropped: string[]): string {
  const [, person, rest] = /^(\p{Lu}\S*(?:\s+\p{Lu}\S*)+?)\s+((?:from|at)\s+.+)$/u.exec(name) ?? []
  if (!person || !rest) return name
  dropped.push(rest)
  return person
}
