import { linkAddress, linkSchemes } from '../../../lib/markdown/sanitize'
import { resolveAddress } from '../../../lib/site/resolve-address'
import { write } from '../../report/mend'
import { type Finding, quote, type TextEdit } from '../../report/problem'

const allowed = {
  en: 'an address with https:, http:, mailto: or tel:, or a path of this site',
  ko: 'https:, http:, mailto:, tel: 중 하나로 시작하는 주소, 또는 이 사이트의 경로',
}
const whole = { en: 'a whole address', ko: '전체 주소' }
const readable = {
  en: 'an address that browsers open, such as https://example.com/page',
  ko: 'https://example.com/page처럼 브라우저가 열 수 있는 주소',
}

/**
 * What is wrong with the address of a link in Markdown: only the web, mail, telephones and this site itself can be linked to,
 * and a browser has to be able to read it. `rewrite` writes the link with another address, `editOf` is the edit that does.
 */
export function judgeLink(
  url: string,
  rewrite = (address: string) => address,
  editOf: (address: string) => TextEdit | undefined = () => undefined,
): Finding | undefined {
  // Browsers drop white space and control characters from an address before they read its scheme.
  const plain = url.replace(/[\p{Cc}\s]/gu, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1] ?? ''
  const found = { en: `a link to ${quote(url)}`, ko: `링크 ${quote(url)}` }
  if (scheme && !linkSchemes.includes(scheme.toLowerCase())) return { found, expected: allowed }
  const address = url.trim().slice(0, scheme.length)
  if (scheme && (address !== scheme || !isSpelling(scheme))) {
    const meant = scheme.toLowerCase() + plain.slice(scheme.length)
    return { found, expected: allowed, mend: write(rewrite(meant)), edit: editOf(meant) }
  }
  if (plain.startsWith('//')) {
    const meant = `https:${plain}`
    return { found, expected: whole, ...(isWhole(meant) && { mend: write(rewrite(meant)), edit: editOf(meant) }) }
  }
  if (resolveAddress(linkAddress(url), '/').kind !== 'invalid') return undefined
  const meant = readableAddress(url)
  return {
    found: {
      en: `a link to ${quote(url)}, an address that no browser can read`,
      ko: `브라우저가 읽을 수 없는 주소로 가는 링크 ${quote(url)}`,
    },
    expected: readable,
    mend: meant
      ? write(rewrite(meant))
      : {
          en: 'copy the address from the browser once more; what is no address stands between backticks: `…`',
          ko: '브라우저에서 주소를 다시 복사해 넣으세요. 주소가 아니라면 백틱으로 감싸세요: `…`',
        },
  }
}

/** How the sanitiser takes a scheme: in small letters, with a capital, or in capitals. */
function isSpelling(scheme: string): boolean {
  return /^(?:[a-z]+|[A-Z][a-z]*|[A-Z]+)$/.test(scheme)
}

/** The address that was probably meant by one that no browser can read. */
export function readableAddress(url: string): string | undefined {
  const [, scheme = '', rest = ''] = /^\s*(https?:)(.*)$/is.exec(url) ?? []
  const behind = rest.replaceAll('\\', '/').replace(/^\/*/, '//')
  const [host = ''] = /^\/\/[^/?#]*/.exec(behind) ?? []
  const path = behind.slice(host.length)
  const tries = [
    behind,
    // What was copied with the address: a line break or a space, and the word after it.
    (/^\/\/[\p{L}\p{N}.-]+\.\p{L}{2,}(?=%|[\p{Cc}\s])/u.exec(host)?.[0] ?? '') + path,
    host.replace(/:[^:]*$/, '') + path,
    host.replace(/%[0-9a-f]{2}/gi, '').replace(/[^\p{L}\p{N}.:/-]+/gu, '') + path,
  ]
  return tries.map((each) => scheme.toLowerCase() + each).find((each) => each !== url && isWhole(each))
}

function isWhole(address: string): boolean {
  const target = resolveAddress(linkAddress(address), '/')
  return target.kind === 'external' && /[^.]\.[^.]{2,}$/.test(target.url.hostname)
}
