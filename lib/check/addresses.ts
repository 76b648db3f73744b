import { isScalar } from 'yaml'
import { address } from '../address'
import { type Language, languages } from '../language'
import { listStatements, type Siblings } from './document'
import { isDay } from './formats'
import { type Problem, quote } from './problem'
import { type Said, say, verbatim } from './said'
import { placeOf, problemAt, problemOf } from './source'
import { removeIt } from './ways-out'

/** Addresses that lead to two pages: old ones stated twice, old ones that a page has today, and a page named like a section. */
export function checkAddresses(all: Siblings[]): Problem[] {
  const sections = new Set(languages.flatMap(listSections))
  const pages = new Map<string, Said>([...sections].map((section) => [section, sitePage]))
  const sorted = all.toSorted((a, b) => (`${a.kind}/${a.slug}` < `${b.kind}/${b.slug}` ? -1 : 1))
  const problems = sorted.flatMap((siblings) =>
    languages.flatMap((language) => {
      const at = addressOf(siblings, language)
      if (at === undefined) return []
      const [file] = siblings.files
      const taken = sections.has(at)
      if (!taken) pages.set(decoded(at), verbatim(file?.source.file ?? ''))
      if (!taken || !file || language !== file.language) return []
      return problemOf(file.source.file, {
        found: {
          en: `the folder name "${siblings.slug}", whose page would be ${at}`,
          ko: `페이지 주소가 ${at}인 폴더 이름 "${siblings.slug}"`,
        },
        expected: {
          en: 'an address that no other page of the site has',
          ko: '이 사이트의 다른 페이지와 겹치지 않는 주소',
        },
      })
    }),
  )
  return [...problems, ...checkAliases(sorted, pages)]
}

/** The addresses of the pages that every site has. */
export function listSections(language: Language): string[] {
  const { home, blog, events, talks, speakers, groups, projects, gallery, tags, search, reference } = address
  const sections = [home, blog, events, talks, speakers, groups, projects, gallery, tags, search, reference]
  return sections.map((section) => section(language))
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

function checkAliases(all: Siblings[], pages: ReadonlyMap<string, Said>): Problem[] {
  const taken = new Map<string, string>()
  return all.flatMap(({ files }) =>
    files.flatMap(({ source, frontMatter, values }) => {
      if (!frontMatter) return []
      return values.flatMap(({ field, path, node }) => {
        if (field.format !== 'address' || typeof node.value !== 'string') return []
        const offset = frontMatter.start + (node.range?.[0] ?? 0)
        // Addresses are compared as servers do: decoded, and without regard to how Korean is composed.
        const key = decoded(node.value).normalize('NFC')
        const owner = pages.get(key)
        const first = taken.get(key)
        const { line, column } = placeOf(source.text, offset)
        if (!owner && !first) taken.set(key, `${source.file}:${line}:${column}`)
        if (!owner && !first) return []
        return problemAt(source, offset, {
          path,
          found: owner ? shownToday(node.value, owner) : statedTwice(node.value, first ?? ''),
          expected: { en: 'an old address that nothing else has', ko: '다른 곳에서 쓰지 않는 예전 주소' },
          mend: removeIt,
        })
      })
    }),
  )
}

const sitePage: Said = { en: 'a page of the site', ko: '사이트의 기본 페이지' }

function shownToday(address: string, owner: Said): Said {
  return {
    en: `${quote(address)}, where ${say(owner, 'en')} is shown today`,
    ko: `${quote(address)}. 지금 이 주소에 있는 것: ${say(owner, 'ko')}`,
  }
}

function statedTwice(address: string, place: string): Said {
  return { en: `${quote(address)}, which ${place} states too`, ko: `${quote(address)}. ${place}에도 적힌 주소` }
}

/** An address without percent-encoding; as it is when that cannot be undone. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
