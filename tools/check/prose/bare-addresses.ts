import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { addressEnd, isKoreanParticle, withoutTrail } from '../../../lib/markdown/bare-address'
import { write } from '../../report/mend'
import { inLines } from '../../report/message'
import { quote } from '../../report/problem'
import type { Found, Rule } from './reading'

const written = /(?<!\]\(|<|\]: ?)(?:https?:\/\/|www\.)[^\s<>]*[^\u0021-\u007e\s][^\s<>]*/gi

/** Addresses in the words of which nobody but their author can tell where they end: `https://example.com/파이썬을`. */
export const bareAddresses: Rule = {
  suspects: (body) =>
    (body.match(written) ?? []).some((run) => doubtfulEnd(withoutTrail(run.slice(0, addressEnd(run)))) !== undefined),
  judge: ({ tree, body }) => {
    const found: Found[] = []
    let passed = 0
    visit(tree, 'link', (node) => {
      const address = addressInWords(node)
      const end = address === undefined ? undefined : doubtfulEnd(address)
      if (address === undefined || end === undefined) return
      const offset = node.position?.start.offset ?? body.indexOf(address, passed)
      if (offset === -1 || !body.startsWith(address, offset)) return
      passed = offset + address.length
      found.push({ offset, notice: doubt(address, address.slice(0, end)) })
    })
    return found
  },
}

/** What was written, where it was nothing but an address. */
function addressInWords({ children, url }: Link): string | undefined {
  const [text] = children
  const isBare =
    children.length === 1 && text?.type === 'text' && (text.value === url || `http://${text.value}` === url)
  return isBare ? text.value : undefined
}

function doubt(address: string, shorter: string) {
  const behind = address.slice(shorter.length)
  return {
    found: {
      en: `${quote(address)}, an address that ends in ${quote(behind)}, which may be the sentence's`,
      ko: `문장에 속할 수도 있는 ${quote(behind)}까지 주소가 되는 ${quote(address)}`,
    },
    mend: inLines(write(`${marked(shorter)}${behind}`), {
      en: `or, if all of it is the address: ${marked(address)}`,
      ko: `전체가 주소라면: ${marked(address)}`,
    }),
  }
}

function marked(address: string): string {
  return /^www\./i.test(address) ? `[${address}](https://${address})` : `<${address}>`
}

// Endings that the names of pages hardly have: those that are syllables of nouns as well, such as 이, 가, 의, 도, are not among them.
const sentenceEnd =
  /(?:에서(?:는|도|만)?|에게|으로(?:는|도)?|까지|부터|에는|에도|입니다|입니까|이에요|예요|합니다|됩니다|하세요|주세요|보세요|니다)$/
const topic = /[을를은는]$/
const japaneseSentence = /[、。！？].|(?:を|は|が|に|で)(?:参照|ご?覧|見|確認|使|クリック)|(?:ください|です|ます)$/u

/** Where an address would end if what follows belonged to the sentence; nothing where that is unlikely. */
export function doubtfulEnd(address: string): number | undefined {
  const mark = /[\p{L}\p{N}][、。，！？；…](?=\p{L})/u.exec(address)
  if (mark) return mark.index + mark[0].length - 1
  const aside = /[a-z\d/](?=\([^()\u0021-\u007e]+\)$)/i.exec(address)
  if (aside) return aside.index + 1
  const hangul = /\p{Script=Hangul}+$/u.exec(address)
  if (hangul) return endBeforeHangul(address, hangul[0], hangul.index)
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+$/u.exec(address)
  if (!japanese || !japaneseSentence.test(japanese[0])) return undefined
  const particle = japanese[0].search(/[をはがにで]|です|ます/)
  return japanese.index + Math.max(0, particle)
}

function endBeforeHangul(address: string, hangul: string, index: number): number | undefined {
  const isDirect = /[a-z\d/)]$/i.test(address.slice(0, index))
  if (isDirect && isKoreanParticle(hangul)) return index
  const ending = sentenceEnd.exec(hangul) ?? (agrees(hangul) ? topic.exec(hangul) : null)
  if (!ending) return undefined
  return isDirect && /[a-z\d)]$/i.test(address.slice(0, index)) ? index : index + ending.index
}

/** Whether the syllable before 을, 를, 은 or 는 is one that it can follow: with a final consonant, or without one. */
function agrees(hangul: string): boolean {
  const [before = '', last = ''] = hangul.slice(-2)
  if (hangul.length < 2 || !/[가-힣]/.test(before)) return false
  const hasFinal = ((before.codePointAt(0) ?? 0) - 0xac00) % 28 > 0
  return hasFinal === '을은'.includes(last)
}
