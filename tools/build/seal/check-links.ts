import { addressOfFile, fileOfAddress, isSitePath, resolveAddress } from '../../../lib/site/resolve-address'
import type { InEach } from '../../report/message'
import { type Reference, showReference } from './page-references'
import type { SealProblem } from './problem'
import type { PageFacts } from './seal-page'

/** A page; a file that is no page has no ids that anything could lead to. */
export type LinkedPage = Pick<PageFacts, 'references'> & Partial<Pick<PageFacts, 'ids'>>

interface PublishedSite {
  /** Sealed pages by file. */
  pages: ReadonlyMap<string, LinkedPage>
  /** Every file that will be published, pages included. */
  files: ReadonlySet<string>
  /** The canonical origin, when known: canonical links, siblings and shared pictures are then followed too. */
  origin?: string | undefined
}

/** Every address in the site that leads nowhere, or where a page may not lead, in the order of the pages. */
export function checkLinks(site: PublishedSite): SealProblem[] {
  // Most addresses mean the same on every page, and stand on many.
  const everywhere = new Map<string, InEach | undefined>()
  const expectedOf = (reference: Reference, file: string) => {
    if (!isWhole(reference)) return judge(reference, file, site)
    const key = `${reference.use} ${reference.address}`
    if (!everywhere.has(key)) everywhere.set(key, judge(reference, file, site))
    return everywhere.get(key)
  }
  return [...site.pages].flatMap(([file, page]) =>
    page.references.flatMap((reference): SealProblem[] => {
      const expected = expectedOf(reference, file)
      return expected ? [{ file, found: showReference(reference), expected }] : []
    }),
  )
}

function isWhole({ address }: Reference): boolean {
  return /^(?:\/|[a-z]+:)/i.test(address)
}

/** What is expected in place of the address of a reference, where it leads nowhere or may not stand there. */
function judge(reference: Reference, file: string, site: PublishedSite): InEach | undefined {
  const { address, use } = reference
  // A missing page is served at any address, so what its relative addresses mean is anyone's guess.
  if (file === '404.html' && !isWhole(reference) && !address.startsWith('#'))
    return { en: 'an address that starts with a slash', ko: '빗금(/)으로 시작하는 주소' }

  const target = resolveAddress(
    address,
    addressOfFile(file),
    use === 'name' || use === 'copy' ? site.origin : undefined,
  )
  switch (target.kind) {
    case 'invalid':
      return { en: 'an address that a browser can read', ko: '브라우저가 읽을 수 있는 주소' }
    case 'refused':
      return { en: `no ${target.scheme} address`, ko: `${target.scheme} 주소가 아닌 것` }
    case 'program':
      return use === 'link' || use === 'copy' ? undefined : ofThisSite
    case 'external':
      if (use === 'resource') return ownFile
      return use === 'form' ? ownForm : undefined
    case 'internal':
      if (use === 'copy' && !isSitePath(target.path) && !site.files.has(fileOfAddress(target.path))) return undefined
      return judgeInternal(target, site)
  }
}

function judgeInternal(
  { path, fragment }: { path: string; fragment: string },
  { files, pages }: PublishedSite,
): InEach | undefined {
  const file = fileOfAddress(path)
  if (!files.has(file)) {
    return files.has(`${file}/index.html`)
      ? { en: `the address with its slash: ${path}/`, ko: `빗금으로 끝나는 주소 ${path}/` }
      : { en: `a file of the site; there is no ${file}`, ko: `사이트에 있는 파일. ${file} 파일은 없습니다` }
  }
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return undefined
  const ids = pages.get(file)?.ids
  return ids && !ids.has(fragment) ? noId(path, fragment) : undefined
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
