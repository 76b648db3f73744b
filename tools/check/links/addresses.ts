import { address, pageAddress } from '../../../lib/site/addresses'
import { defaultLanguage, hasPrefix, type Language, languages } from '../../../lib/site/languages'
import { singleKinds } from '../../../lib/site/page-kinds'
import { type Problem, problemOf } from '../../report/problem'
import type { Siblings } from '../fields/document'
import { yearOf } from './subjects'
/** The folders of the framework, of hosts, of share images, photographs, the files of pages and data. */
export const rootFolders = ['_next', '_vercel', 'og', 'photos', 'assets', 'data']

/** Pages of documents whose address is that of a part of the site. */
export function checkAddresses(all: Siblings[]): Problem[] {
  // Without a prefix, pages lie beside the folders of files, and their old addresses in that of the language.
  const beside = hasPrefix ? [] : [defaultLanguage, ...rootFolders].map((folder) => `/${folder}/`)
  const sections = new Set([...languages.flatMap(listSections), ...beside])
  return all.flatMap((siblings) =>
    siblings.files.slice(0, 1).flatMap(({ source, language }) => {
      const at = addressOf(siblings, language)
      if (at === undefined || !sections.has(at)) return []
      return problemOf(source.file, {
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
}

/** The addresses of the pages that every site has. */
export function listSections(language: Language): string[] {
  return singleKinds.map((kind) => pageAddress(kind, language, []))
}

/** The address of a document's page; nothing for those without a page of their own. */
export function addressOf(siblings: Siblings, language: Language): string | undefined {
  const { kind, slug } = siblings
  if (kind === 'events') return address.event(language, slug)
  if (kind === 'groups') return address.group(language, slug)
  if (kind === 'people') return address.speaker(language, slug)
  if (kind === 'pages') return address.page(language, slug)
  const year = kind === 'posts' ? yearOf(siblings) : undefined
  return year && address.post(language, year, slug)
}

/** An address without percent-encoding; as it is when that cannot be undone. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
