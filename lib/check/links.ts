import { quote } from './problem'
import type { Finding } from './source'

/** What is wrong with the address of a link: only the web, mail and this site itself can be linked to. */
export function judgeLink(address: string): Finding | undefined {
  // Browsers drop white space and control characters from an address before they read its scheme.
  const plain = address.replace(/[\p{Cc}\s]/gu, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase()
  if (scheme && !['https', 'http', 'mailto'].includes(scheme)) {
    const found = `a link to ${quote(address)}`
    return { found, expected: 'an address with https:, http: or mailto:, or a path of this site' }
  }
  if (!plain.startsWith('//')) return undefined
  return { found: `a link to ${quote(address)}`, expected: 'a whole address', mend: `write: https:${plain}` }
}
