import type { Redirect } from '../redirects'
import { fileOf, resolveAddress } from './addresses'
import type { Problem } from './problem'
import { redirectFile, redirectPage } from './redirect-page'

/**
 * The pages that answer old addresses, by file, in the order of the redirects. `files` are the site's own: a redirect may
 * not take the place of one, and has to lead to one.
 */
export function listRedirectPages(
  redirects: readonly Redirect[],
  files: ReadonlySet<string>,
  origin?: string,
): { pages: Map<string, string>; problems: Problem[] } {
  const pages = new Map<string, string>()
  const problems: Problem[] = []
  for (const redirect of redirects) {
    const file = redirectFile(redirect.from)
    const owner = files.has(file) ? 'a page of the site' : pages.has(file) ? 'another alias' : undefined
    if (owner) {
      problems.push({
        file,
        found: `the alias ${redirect.from}, the address of ${owner}`,
        expected: 'an address nobody uses',
      })
    }
    const target = resolveAddress(redirect.to, '/')
    if (target.kind !== 'internal' || !files.has(fileOf(target.path))) {
      problems.push({ file, found: `a redirect to ${redirect.to}`, expected: 'the address of a page' })
    }
    pages.set(file, redirectPage(redirect, origin))
  }
  return { pages, problems }
}
