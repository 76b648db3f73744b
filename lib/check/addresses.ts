import { isScalar } from 'yaml'
import { address } from '../address'
import { type Language, languages } from '../language'
import { kinds } from '../model/kinds'
import { listValues } from './definitions'
import { listStatements, type Siblings } from './document'
import { isDay } from './formats'
import { type Problem, quote } from './problem'
import { placeOf, problemAt, problemOf } from './source'

/** Addresses that lead to two pages: old ones stated twice, old ones that a page has today, and a page named like a section. */
export function checkAddresses(all: Siblings[]): Problem[] {
  const sections = new Set(languages.flatMap(listSections))
  const pages = new Map([...sections].map((section) => [section, 'a page of the site']))
  const sorted = all.toSorted((a, b) => (`${a.kind}/${a.slug}` < `${b.kind}/${b.slug}` ? -1 : 1))
  const problems = sorted.flatMap((siblings) =>
    languages.flatMap((language) => {
      const at = addressOf(siblings, language)
      if (at === undefined) return []
      const [file] = siblings.files
      const taken = sections.has(at)
      if (!taken) pages.set(decoded(at), file?.source.file ?? '')
      if (!taken || !file || language !== file.language) return []
      const found = `the folder name "${siblings.slug}", whose page would be ${at}`
      return problemOf(file.source.file, { found, expected: 'an address that no other page of the site has' })
    }),
  )
  return [...problems, ...checkAliases(sorted, pages)]
}

/** The addresses of the pages that every site has. */
export function listSections(language: Language): string[] {
  const { home, blog, events, talks, speakers, groups, projects, gallery, tags } = address
  return [home, blog, events, talks, speakers, groups, projects, gallery, tags].map((section) => section(language))
}

/** The address of a document's page; nothing for those without a page of their own. */
export function addressOf(siblings: Siblings, language: Language): string | undefined {
  const { kind, slug } = siblings
  if (kind === 'events') return address.event(language, slug)
  if (kind === 'groups') return address.group(language, slug)
  if (kind === 'people') return address.speaker(language, slug)
  if (kind === 'pages') return address.page(language, slug)
  if (kind !== 'posts') return undefined
  const node = listStatements(siblings, 'date')[0]?.node
  const date = isScalar(node) ? String(node.value) : ''
  return isDay(date) ? address.post(language, date.slice(0, 4), slug) : undefined
}

function checkAliases(all: Siblings[], pages: ReadonlyMap<string, string>): Problem[] {
  const taken = new Map<string, string>()
  return all.flatMap(({ files }) =>
    files.flatMap(({ kind, source, frontMatter }) => {
      if (!frontMatter) return []
      return [...listValues(kinds[kind], frontMatter.map)].flatMap(({ field, path, node }) => {
        if (field.format !== 'address' || typeof node.value !== 'string') return []
        const offset = frontMatter.start + (node.range?.[0] ?? 0)
        // Addresses are compared as servers do: decoded, and without regard to how Korean is composed.
        const key = decoded(node.value).normalize('NFC')
        const owner = pages.get(key)
        const place = owner ?? taken.get(key)
        const { line, column } = placeOf(source.text, offset)
        if (place === undefined) taken.set(key, `${source.file}:${line}:${column}`)
        if (place === undefined) return []
        return problemAt(source, offset, {
          path,
          found: `${quote(node.value)}, ${owner ? `where ${owner} is shown today` : `which ${place} states too`}`,
          expected: 'an old address that nothing else has',
          mend: 'remove it',
        })
      })
    }),
  )
}

/** An address without percent-encoding; as it is when that cannot be undone. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
