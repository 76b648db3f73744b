import { splitNames, unnamedIn } from '../../lib/markdown/name-list'

/** The names in one text, and what of it was taken for what somebody does or belongs to. */
interface AuthorNames {
  names: string[]
  /** Parts that are no names: `Chief of the Foundation`, `from the Lab`. */
  dropped: string[]
}

const role =
  /^(?:(?:\p{Lu}[\p{L}-]*\s+)*(?:Manager|Engineer|Scientist|Director|Chief|Head|Lead|Leader|President|Professor|Researcher|Members?|Founder|Co-Founder|Developer|Architect|Fellow|Chair|Officer|Student|Intern|C[A-Z]O|VP)|\p{Ll}+)\b\s+(?:of|at|for|from|in|with)\s/u

/** Reads a list of authors, among whom bylines say what they do and belong to. A text of one name is left as it is. */
export function readAuthorNames(text: string): AuthorNames {
  const unnamed = unnamedIn(text)
  const parts = splitNames(text)
  const dropped: string[] = unnamed ? [unnamed] : []
  const names = parts.flatMap((part, index) => {
    if (parts.length === 1) return [part]
    if (index > 0 && role.test(part)) {
      dropped.push(part)
      return []
    }
    return [withoutAffiliation(part, dropped)]
  })
  return { names: [...new Set(names)], dropped }
}

/** `Ada Kim from the Lab` without what stands behind the name. */
function withoutAffiliation(name: string, dropped: string[]): string {
  const [, person, rest] = /^(\p{Lu}\S*(?:\s+\p{Lu}\S*)+?)\s+((?:from|at)\s+.+)$/u.exec(name) ?? []
  if (!person || !rest) return name
  dropped.push(rest)
  return person
}
