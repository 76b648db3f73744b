import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { splitNames, unnamedIn } from '../../lib/markdown/name-list'
import { isRecord, readYaml } from './blogs/psych-yaml'
import { readSourceText, readToml, textsOf } from './blogs/source-text'

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

const list = /^_?(?:data|src\/data)\/(?:authors?|people|members|team)\.(?:ya?ml|json|toml)$/
const single =
  /^(?:_?data|src\/(?:content|data)|content|_)\/?(?:authors?|people)\/([^/]+?)(?:\/_?index)?\.(?:mdx?|ya?ml|json|toml)$/

/** The names of people by the keys under which posts name them, from the data files and pages of authors that blogs keep. */
export async function readAuthorKeys(folder: string, files: string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const file of files) {
    const key = single.exec(file)?.[1]
    const isConfig = file === '_config.yml'
    if (key === undefined && !isConfig && !list.test(file)) continue
    const read = await readFields(path.join(folder, file))
    const fields = isConfig ? (isRecord(read.authors) ? read.authors : {}) : read
    if (key !== undefined) {
      const [name] = [...textsOf(fields.name), ...textsOf(fields.display_name), ...textsOf(fields.title)]
      if (name) names.set(key, name)
      continue
    }
    for (const [each, value] of Object.entries(fields)) {
      const [name] = textsOf(isRecord(value) ? (value.name ?? value.display_name) : value)
      if (name) names.set(each, name)
    }
  }
  return names
}

async function readFields(file: string): Promise<Record<string, unknown>> {
  const bytes = await readFile(file)
  if (/\.mdx?$/.test(file)) {
    const text = readSourceText(bytes)
    return 'fields' in text ? text.fields : {}
  }
  const read = file.endsWith('.toml') ? readToml(bytes.toString('utf8')) : readYaml(bytes.toString('utf8'))
  return 'fields' in read ? read.fields : {}
}
