import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { write, writeInPlace } from '../../report/mend'
import { inLines } from '../../report/message'
import { didYouMean, nearest } from '../../report/nearest'
import { type Finding, quote } from '../../report/problem'
import type { Found, Reading, Rule } from './reading'

// Addresses as people write them, so that an aside behind brackets is none.
const target = String.raw`(?:https?:\/\/|mailto:|www\.|\.{0,2}\/|#)[^()（）\n]{0,500}`
const words = String.raw`(?<![!\\\]])\[([^[\]\n]{1,300})\]`
const apart = new RegExp(`${words}[ \\t\\u00a0\\u3000]+\\((${target})\\)`, 'g')
const fullWidth = new RegExp(`${words}[ \\t]*（(${target})）`, 'g')
const reversed = /(?<!\\)\(([^()\n]{1,300})\)\[((?:https?:\/\/|mailto:|www\.)[^[\]\n]{1,500})\]/g
const spaced = new RegExp(`${words}\\(([^()\\n]{0,300}?[ \\t][^()\\n]{0,300})\\)`, 'g')
const broken = new RegExp(
  `${words.replaceAll('\\n', '')}\\((https?:\\/\\/[^()\\s]{1,500}(?:\\n[\\t ]*[^()\\s]{1,500}){1,3})\\)`,
  'g',
)
const half = /\]\(((?:https?:\/\/|mailto:)[^\s()<>]{0,500})\)?/g
const empty = /\]\(\s*(?:<>)?\s*\)|(?<![!\\])\[\s*\]\(/
const forms = [apart, fullWidth, reversed, spaced, broken]
// Behind a space, of words and an address without a mark that Markdown reads otherwise anywhere.
const plainLink =
  /\[(?<=(?:^|\s)[("“‘]?\[)(?!www\.)[\p{L}\p{N}](?:[\p{L}\p{N} ,.'’-](?!www\.)){0,200}\]\(https?:\/\/[\w.~/?&=%#+:-]{1,500}\)/giu
// A word before an address that is none of those whose halves are looked for.
const wordsEnd = /\](?<=[\p{L}\p{N}]\])\((?=[\w/.#])(?!https?:\/\/|mailto:)/gu

/** A body without the links that are links whatever stands around them, and need no parser to be told. */
export function withoutPlainLinks(body: string): string {
  return body.includes('](http') ? body.replace(plainLink, '') : body
}

function mayBeWrong(body: string): boolean {
  // A link to an address that stands apart may have no word either.
  const doubtful = body.includes(']:') ? body : withoutPlainLinks(body).replace(wordsEnd, '')
  return doubtful.includes('](')
}

/** Links that readers see with their brackets, links that lead nowhere, and links without a word to follow. */
export const links: Rule = {
  suspects: (body) =>
    /[\])]/.test(body) && (empty.test(body) || mayBeWrong(body) || forms.some((form) => body.search(form) !== -1)),
  judge: (reading) => [...listUnread(reading), ...listEmpty(reading)],
}

function listUnread({ body, isText }: Reading): Found[] {
  const taken = new Uint8Array(body.length)
  const unread = forms.flatMap((form) =>
    [...body.matchAll(form)].flatMap(({ 0: written, 1: one = '', 2: other = '', index }) => {
      // What Jekyll would have replaced has a rule of its own.
      if (!isText(index) || /\{[{%]/.test(written)) return []
      taken.fill(1, index, index + written.length)
      return { offset: index, finding: notRead(index, written, `[${one.trim()}](${wholeAddress(other.trim())})`) }
    }),
  )
  const halves = [...body.matchAll(half)].flatMap(({ 0: written, 1: address = '', index }) =>
    isText(index) && !taken[index] ? { offset: index, finding: halfOf(written, address) } : [],
  )
  return [...unread, ...halves]
}

/** The end of a link whose beginning stands elsewhere, or whose brackets hold others. */
function halfOf(written: string, address: string): Finding {
  return {
    found: {
      en: `${quote(written)}, half of a link, which readers see as it is written`,
      ko: `링크의 반쪽만 있어 쓴 그대로 보이는 ${quote(written)}`,
    },
    expected: { en: '[text](address), whole and in one paragraph', ko: '한 문단에 온전히 쓴 [글](주소)' },
    mend: write(`[…](${address})`),
  }
}

function wholeAddress(address: string): string {
  const whole = address.startsWith('www.') ? `https://${address}` : address
  return whole.replace(/\n[ \t]*/g, '').replace(/[ \t]/g, '%20')
}

function notRead(offset: number, written: string, mended: string): Finding {
  return {
    found: {
      en: `${quote(written)}, which Markdown does not read as a link`,
      ko: `링크가 되지 않는 ${quote(written)}`,
    },
    expected: {
      en: '[text](address), with no space before or in the address',
      ko: '주소의 앞과 안에 공백이 없는 [글](주소)',
    },
    ...writeInPlace(offset, written.length, mended),
  }
}

function listEmpty({ tree, body }: Reading): Found[] {
  const found: Found[] = []
  visit(tree, 'link', (node) => {
    const offset = node.position?.start.offset ?? 0
    const written = body.slice(offset, node.position?.end.offset)
    if (node.url === '') {
      const finding = {
        found: { en: `${quote(written)}, a link to nothing`, ko: `갈 곳이 없는 링크 ${quote(written)}` },
        expected: { en: 'an address between ( )', ko: '( ) 안에 주소' },
        mend: {
          en: `write: [${textOf(node)}](…)\nor only the words: ${textOf(node)}`,
          ko: `쓸 내용: [${textOf(node)}](…)\n글만 남기려면: ${textOf(node)}`,
        },
      }
      found.push({ offset, finding })
    } else if (textOf(node).trim() === '' && !node.children.some(({ type }) => type === 'image')) {
      const finding = {
        found: { en: `${quote(written)}, a link without text`, ko: `글이 없는 링크 ${quote(written)}` },
        expected: { en: 'between [ ] what readers find there', ko: '[ ] 안에 무엇으로 가는 링크인지' },
        mend: write(`[…](${node.url})`),
      }
      found.push({ offset, finding })
    }
  })
  return found
}

const reference = /(?<![\\\p{L}\p{N}\])])(!?)\[([^[\]\n]{1,300})\]\[([^[\]\n]{0,300})\]/gu

/** `[text][name]` where nothing says which address the name stands for. */
export const linkReferences: Rule = {
  suspects: (body) => body.includes('][') && body.search(reference) !== -1,
  judge: ({ body, tree, isText }) => {
    const names = namesIn(tree)
    return [...body.matchAll(reference)].flatMap(({ 0: written, 1: bang, 2: text = '', 3: name = '', index }) => {
      // Numbers beside each other are citations.
      if (!isText(index) || (/^\d+$/.test(text) && /^\d+$/.test(name))) return []
      const label = name || text
      const guess = nearest(label, names)
      const mended = `${bang}[${text}]${guess ? `[${guess}]` : '(…)'}`
      const define = `[${label}]: …`
      const finding = {
        found: {
          en: `${quote(written)}, which readers see as it is: nothing says where "${label}" leads`,
          ko: `"${label}"의 주소가 어디에도 없어 그대로 보이는 ${quote(written)}`,
        },
        expected: {
          en: `a line "${define}" with its address${didYouMean(guess).en}`,
          ko: `주소를 적은 "${define}" 줄${didYouMean(guess).ko}`,
        },
        mend: guess
          ? write(mended)
          : inLines(write(mended), { en: `or, on a line of its own: ${define}`, ko: `또는 따로 한 줄에: ${define}` }),
      }
      return { offset: index, finding }
    })
  },
}

function namesIn(tree: Root): string[] {
  const names: string[] = []
  visit(tree, 'definition', ({ label, identifier }) => void names.push(label ?? identifier))
  return names
}
