import { addressOf, fileOf, resolveAddress } from './addresses'
import type { Problem } from './problem'
import type { PageReference, SealedPage } from './seal-page'

export type LinkedPage = Pick<SealedPage, 'ids' | 'references'>

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
  const problem = (expected: string) => ({ file, found: showing(reference), expected })
  // A missing page is served at any address, so what its relative addresses mean is anyone's guess.
  if (file === '404.html' && !/^(?:\/|#|[a-z]+:)/i.test(address)) return problem('an address that starts with a slash')

  const target = resolveAddress(address, addressOf(file), use === 'name' ? site.origin : undefined)
  switch (target.kind) {
    case 'invalid':
      return problem('an address that a browser can read')
    case 'refused':
      return problem(`no ${target.scheme} address`)
    case 'program':
      return use === 'link' ? undefined : problem('an address of this site')
    case 'external':
      if (use === 'resource') return problem('a file of this site: nothing is fetched from another origin')
      return use === 'form' ? problem('a form that sends to this site') : undefined
    case 'internal':
      return judgeInternal(target, site, problem)
  }
}

function judgeInternal(
  { path, fragment }: { path: string; fragment: string },
  { files, pages }: PublishedSite,
  problem: (expected: string) => Problem,
): Problem | undefined {
  const file = fileOf(path)
  if (!files.has(file)) {
    return problem(
      files.has(`${file}/index.html`)
        ? `the address with its slash: ${path}/`
        : `a file of the site; there is no ${file}`,
    )
  }
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return undefined
  const ids = pages.get(file)?.ids
  return ids && !ids.has(fragment) ? problem(`an id of ${path}; it has no "${fragment}"`) : undefined
}

/** What stands on the page, with the address whole where the element shows a list of them. */
function showing({ found, property, address }: PageReference): string {
  return /^(?:image)?srcset$/i.test(property) ? `${address} in ${found}` : found
}
