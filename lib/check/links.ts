import { quote } from './problem'
import type { Finding } from './source'
import { write } from './ways-out'

const allowed = {
  en: 'an address with https:, http: or mailto:, or a path of this site',
  ko: 'https:, http:, mailto: 중 하나로 시작하는 주소, 또는 이 사이트의 경로',
}

/** What is wrong with the address of a link: only the web, mail and this site itself can be linked to. */
export function judgeLink(address: string): Finding | undefined {
  // Browsers drop white space and control characters from an address before they read its scheme.
  const plain = address.replace(/[\p{Cc}\s]/gu, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase()
  const found = { en: `a link to ${quote(address)}`, ko: `링크 ${quote(address)}` }
  if (scheme && !['https', 'http', 'mailto'].includes(scheme)) return { found, expected: allowed }
  if (!plain.startsWith('//')) return undefined
  return { found, expected: { en: 'a whole address', ko: '전체 주소' }, mend: write(`https:${plain}`) }
}
