import { addressOfFile, fileOfAddress, isSitePath, resolveAddress } from '../../../lib/site/resolve-address'
import { type InEach, type Message, verbatim } from '../../report/message'
import type { Problem } from './problem'
import type { PageReference, SealedPage } from './seal-page'

/** A page; a file that is no page has no ids that anything could lead to. */
export type LinkedPage = Pick<SealedPage, 'references'> & Partial<Pick<SealedPage, 'ids'>>

export interface PublishedSite {
  /** Sealed pages by file. */
  pages: ReadonlyMap<string, LinkedPage>
  /** Every file that will be published, pages included. */
  files: ReadonlySet<string>
  /** The canonical origin, when known: canonical links, siblings and shared pictures are then followed too. */
  origin?: string | undefined
}

/** Every address in the site that leads nowhere, or where a page may not lead, in the order of the pages. */
export function checkLinks(site: PublishedSite): Problem[] {
  return [...site.pages].flatMap(([file, page]) =>
    page.references.flatMap((reference) => judge(reference, file, site) ?? []),
  )
}

function judge(reference: PageReference, file: string, site: PublishedSite): Problem | undefined {
  const { address, use } = reference
  const problem = (expected: InEach) => ({ file, found: showing(reference), expected })
  // A missing page is served at any address, so what its relative addresses mean is anyone's guess.
  if (file === '404.html' && !/^(?:\/|#|[a-z]+:)/i.test(address))
    return problem({ en: 'an address that starts with a slash', ko: '빗금(/)으로 시작하는 주소' })

  const target = resolveAddress(
    address,
    addressOfFile(file),
    use === 'name' || use === 'copy' ? site.origin : undefined,
  )
  switch (target.kind) {
    case 'invalid':
      return problem({ en: 'an address that a browser can read', ko: '브라우저가 읽을 수 있는 주소' })
    case 'refused':
      return problem({ en: `no ${target.scheme} address`, ko: `${target.scheme} 주소가 아닌 것` })
    case 'program':
      return use === 'link' || use === 'copy' ? undefined : problem(ofThisSite)
    case 'external':
      if (use === 'resource') return problem(ownFile)
      return use === 'form' ? problem(ownForm) : undefined
    case 'internal':
      if (use === 'copy' && !isSitePath(target.path) && !site.files.has(fileOfAddress(target.path))) return undefined
      return judgeInternal(target, site, problem)
  }
}

function judgeInternal(
  { path, fragment }: { path: string; fragment: string },
  { files, pages }: PublishedSite,
  problem: (expected: InEach) => Problem,
): Problem | undefined {
  const file = fileOfAddress(path)
  if (!files.has(file)) {
    return problem(
      files.has(`${file}/index.html`)
        ? { en: `the address with its slash: ${path}/`, ko: `빗금으로 끝나는 주소 ${path}/` }
        : { en: `a file of the site; there is no ${file}`, ko: `사이트에 있는 파일. ${file} 파일은 없습니다` },
    )
  }
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return undefined
  const ids = pages.get(file)?.ids
  return ids && !ids.has(fragment) ? problem(noId(path, fragment)) : undefined
}

/** What stands on the page, with the address whole where the element shows a list of them. */
function showing({ found, property, address }: PageReference): Message {
  const isList = /^(?:image)?srcset$/i.test(property)
  if (!isList || !('verbatim' in found)) return found
  return verbatim(`${address} in ${found.verbatim}`)
}

const ofThisSite: InEach = { en: 'an address of this site', ko: '이 사이트의 주소' }
const ownFile: InEach = {
  en: 'a file of this site: nothing is fetched from another origin',
  ko: '이 사이트의 파일. 다른 곳에서는 아무것도 가져오지 않습니다',
}
const ownForm: InEach = { en: 'a form that sends to this site', ko: '이 사이트로 보내는 양식' }

function noId(path: string, id: string): InEach {
  return { en: `an id of ${path}; it has no "${id}"`, ko: `${path} 페이지에 있는 id. "${id}"는 없습니다` }
}
