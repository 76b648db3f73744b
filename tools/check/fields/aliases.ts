import { type AliasFault, longestName, longestPath, readAlias } from '../../../lib/site/alias'
import { type InEach, type Message, verbatim } from '../../report/message'
import { quote } from '../../report/problem'

/** What is wrong with a text as an old address, and what it should be. Only for one that is none. */
export function aliasFault(text: string): { found: Message; expected: Message } {
  const read = readAlias(text)
  if (!('fault' in read)) throw new Error(`Nothing is wrong with the alias ${quote(text)}`)
  const { found, expected } = words[read.fault]
  return { found: found(quote(text), quote(read.name)), expected }
}

/** The address that an author meant who wrote another; it may be none either. Nothing where that is the front page. */
export function meantAlias(text: string): string | undefined {
  const { pathname, search } = URL.canParse(text) ? new URL(text) : { pathname: text.replace(/#.*/, ''), search: '' }
  const path = `${pathname}${search}`
  const whole = `/${path}${/\.\w+$/.test(path) ? '' : '/'}`.replace(/\\/g, '/').replace(/\/{2,}/g, '/')
  const encoded = whole.replace(/\s/g, encodeURIComponent).replace(/%(?![\da-f]{2})/gi, '%25')
  const read = readAlias(encoded)
  if ('names' in read) return read.names.length > 0 ? encoded : undefined
  return read.fault === 'encodedTwice' ? encoded.replace(/%25(?=[\da-f]{2})/gi, '%') : encoded
}

/** What the name of a file should be that has such a fault. */
export function expectedName(fault: AliasFault): InEach {
  return words[fault].expected
}

type Words = { found: (address: string, name: string) => Message; expected: InEach }

/** What an old address has to be first of all. */
export const siteAddress: InEach = {
  en: 'a path of this site that starts with a slash, such as /blog/2025/name/',
  ko: '/로 시작하는 이 사이트의 경로, 예: /blog/2025/name/',
}

const noSlashInName: InEach = {
  en: 'names without / and \\ in them, percent-encoded or not',
  ko: '퍼센트 인코딩한 것까지 포함해 이름 안에 /와 \\가 없는 주소',
}

const words: Record<AliasFault, Words> = {
  noSlash: {
    found: verbatim,
    expected: siteAddress,
  },
  emptyName: {
    found: (address) => ({ en: `${address}, with nothing between two slashes`, ko: `빗금이 잇달아 나오는 ${address}` }),
    expected: { en: 'one slash between two names', ko: '이름 사이에 빗금 하나' },
  },
  space: {
    found: (address) => ({ en: `${address}, with white space in it`, ko: `공백이 든 ${address}` }),
    expected: { en: 'white space percent-encoded: %20', ko: '공백은 %20으로' },
  },
  query: {
    found: (address) => ({ en: `${address}, with ? or # in it`, ko: `?나 #이 든 ${address}` }),
    expected: {
      en: 'only a path: a redirect does not see what follows ? and #',
      ko: '경로만. ?와 # 뒤는 옛 주소를 잇는 데 쓸 수 없습니다',
    },
  },
  encoding: {
    found: (address, name) => ({
      en: `${address}, where ${name} cannot be decoded`,
      ko: `${address}. ${name} 부분의 % 표기를 글자로 풀 수 없습니다`,
    }),
    expected: {
      en: 'UTF-8 percent-encoded, and %25 for the sign % itself',
      ko: 'UTF-8을 퍼센트 인코딩한 주소. % 기호 자체는 %25',
    },
  },
  encodedTwice: {
    found: (address) => ({ en: `${address}, which is percent-encoded twice`, ko: `두 번 퍼센트 인코딩한 ${address}` }),
    expected: { en: 'an address that is percent-encoded once', ko: '한 번만 퍼센트 인코딩한 주소' },
  },
  slashInName: {
    found: (address) => ({
      en: `${address}, with a slash or backslash inside a name`,
      ko: `이름 안에 빗금이나 역빗금이 든 ${address}`,
    }),
    expected: noSlashInName,
  },
  dot: {
    found: (address, name) => ({
      en: `${address}, with the name ${name}, which begins with a dot`,
      ko: `점으로 시작하는 이름 ${name}이 든 ${address}`,
    }),
    expected: {
      en: 'names that begin otherwise: "." and ".." lead to other folders, and hosts hide the rest',
      ko: '점으로 시작하지 않는 이름. "."과 ".."은 다른 폴더를 가리키고, 나머지는 호스트가 숨깁니다',
    },
  },
  control: {
    found: (address) => ({ en: `a control character in ${address}`, ko: `제어 문자가 섞인 ${address}` }),
    expected: { en: 'characters that can be seen', ko: '눈에 보이는 글자' },
  },
  fileName: {
    found: (address, name) => ({
      en: `${address}, with the name ${name}, which no file on Windows can have`,
      ko: `윈도우에서 파일 이름으로 쓸 수 없는 이름 ${name}이 든 ${address}`,
    }),
    expected: {
      en: 'names without < > : " | ? and *, without a space at an end or a dot at the last, and no device such as con or nul',
      ko: '< > : " | ? *가 없고, 앞뒤에 공백이나 끝에 점이 없으며, con이나 nul 같은 장치 이름이 아닌 이름',
    },
  },
  length: {
    found: (address) => ({
      en: `${address}, which is too long for a file`,
      ko: `파일 이름으로 쓰기에는 긴 ${address}`,
    }),
    expected: {
      en: `at most ${longestName} bytes a name and ${longestPath} in all; a Korean letter has 3`,
      ko: `이름 하나에 ${longestName}바이트, 모두 ${longestPath}바이트까지. 한글 한 글자는 3바이트`,
    },
  },
}
