import type { Redirect } from '../../../lib/content/redirects'
import { encodedPath } from '../../../lib/site/addresses'
import { aliasFile } from '../../../lib/site/alias'
import { fileOfAddress, resolveAddress } from '../../../lib/site/resolve-address'
import { wordsIn } from '../../../lib/words/words'
import type { InEach } from '../../report/message'
import type { SealProblem } from './problem'

const aPage: InEach = { en: 'a page of the site', ko: '사이트의 다른 페이지가 쓰는' }
const anotherAlias: InEach = { en: 'another alias', ko: '다른 글의 옛 주소로 쓰이는' }

/**
 * The pages that answer old addresses, by file, in the order of the redirects. `files` are the site's own: a redirect may
 * not take the place of one, and has to lead to one.
 */
export function listRedirectPages(
  redirects: readonly Redirect[],
  files: ReadonlySet<string>,
  origin?: string,
): { pages: Map<string, string>; problems: SealProblem[] } {
  const pages = new Map<string, string>()
  const problems: SealProblem[] = []
  for (const redirect of redirects) {
    const file = aliasFile(redirect.from)
    const owner = files.has(file) ? aPage : pages.has(file) ? anotherAlias : undefined
    if (owner) {
      problems.push({
        file,
        found: {
          en: `the alias ${redirect.from} of ${redirect.statedIn}, the address of ${owner.en}`,
          ko: `${redirect.statedIn}에 옛 주소(aliases)로 적힌 ${redirect.from}. ${owner.ko} 주소`,
        },
        expected: { en: 'an address nobody uses', ko: '아무도 쓰지 않는 주소' },
      })
    }
    const target = resolveAddress(redirect.to, '/')
    if (target.kind !== 'internal' || !files.has(fileOfAddress(target.path))) {
      problems.push({
        file,
        found: {
          en: `a redirect to ${redirect.to}, of ${redirect.statedIn}`,
          ko: `${redirect.statedIn}의 옛 주소가 가리키는 ${redirect.to}`,
        },
        expected: { en: 'the address of a page', ko: '페이지의 주소' },
      })
    }
    pages.set(file, redirectPage(redirect, origin))
  }
  return { pages, problems }
}

/** A page that sends the reader on at once, and offers the link to whoever is not sent. `origin` makes its canonical link absolute. */
export function redirectPage({ to, lang }: Redirect, origin = ''): string {
  const { title, link } = wordsIn(lang).moved
  const href = encodedPath(to).replaceAll('&', '&amp;').replaceAll("'", '&#39;')
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>`,
    `<meta http-equiv="refresh" content="0; url=${href}"><meta name="robots" content="noindex">`,
    `<link rel="canonical" href="${origin}${href}"></head>`,
    `<body><h1>${title}</h1><p><a href="${href}">${link}</a></p></body></html>`,
  ].join('')
}
