import type { Strong } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { parseMarkdown } from '../../../lib/markdown/site-markdown'
import { writeInPlace } from '../../report/mend'
import { type Finding, quote } from '../../report/problem'
import { type Found, lineAtOffset, type Reading, type Rule } from './reading'

// Bold text between letters is bold wherever it stands.
const surelyBold = /\*\*[\p{L}\p{N}](?:[^*\n`\\]*[\p{L}\p{N}])?\*\*/gu
const eitherMark = /(?<![*\\])\*\*(?!\*)|(?<![_\\\w])__(?!_)|(?<![_\\])__(?![_\w])/g
// The names that Python gives a meaning, which Markdown would make bold.
const dunder =
  /^(?:init|new|del|call|repr|str|len|iter|next|enter|exit|getitem|setitem|getattr|setattr|main|name|file|all|doc|dict|class|version|version_info|add|mul|matmul|eq|hash|bool|slots|torch_(?:function|dispatch))$/

/** Asterisks and underscores that stay as they are, and names of Python that become bold. */
export const emphasis: Rule = {
  suspects: (body) => body.includes('__') || body.replace(surelyBold, '').includes('**'),
  judge: (reading) => [...listStray(reading), ...listDunders(reading)],
}

function listStray(reading: Reading): Found[] {
  const { body, isText } = reading
  const found: Found[] = []
  let passed = 0
  for (const { 0: marks, index } of body.matchAll(eitherMark)) {
    if (index < passed || !isText(index)) continue
    const line = lineAtOffset(reading, index)
    const inside = line.text.slice(index - line.offset + marks.length)
    const closing = closingOf(inside, marks, (at) => isText(index + marks.length + at))
    if (isSum(line.text.slice(0, index - line.offset), inside)) continue
    if (closing === -1) {
      if (marks === '**' && /\S/.test(body.charAt(index - 1) + body.charAt(index + 2))) found.push(lonely(index))
      continue
    }
    passed = index + marks.length + closing + marks.length
    found.push({
      offset: index,
      finding: stray(body.slice(index, passed), marks, body.slice(passed, passed + 2), index),
    })
  }
  return found
}

function closingOf(inside: string, written: string, isText: (at: number) => boolean): number {
  let at = inside.indexOf(written)
  while (at !== -1 && !isText(at)) at = inside.indexOf(written, at + written.length)
  return at
}

/** `2 ** 3`: the power of a number, which a reader sees as it was meant. */
function isSum(before: string, behind: string): boolean {
  return /[\w)\]] ?$/.test(before) && /^ ?[\d(]/.test(behind)
}

function lonely(offset: number): Found {
  const finding = {
    found: {
      en: '** without a partner in its paragraph, which readers see as asterisks',
      ko: '짝이 없어 별표 그대로 보이는 **',
    },
    expected: { en: 'two, around the bold text', ko: '굵은 글의 앞과 뒤에 하나씩 둘' },
    mend: {
      en: 'write: ** at the other end of the bold text\nor, for the asterisks themselves: \\*\\*, and for code: `**…`',
      ko: '쓸 내용: 굵은 글의 다른 쪽 끝에 **\n별표 자체를 보이려면: \\*\\*, 코드라면: `**…`',
    },
  }
  return { offset, finding }
}

function stray(written: string, marks: string, behind: string, offset: number): Finding {
  const proposed = propose(written.slice(marks.length, -marks.length).trim(), behind)
  return {
    found: {
      en: `${quote(written)}, which readers see with its ${marks}`,
      ko: `${marks} 기호가 그대로 보이는 ${quote(written)}`,
    },
    expected: {
      en: 'bold text, with no space or quotation mark just inside its marks',
      ko: '기호 바로 안쪽에 공백이나 따옴표가 없는 굵은 글',
    },
    ...(proposed && writeInPlace(offset, written.length, proposed)),
  }
}

/** The bold text as Markdown reads it before what follows it: closely marked, else with its quotation marks outside. */
function propose(inside: string, behind: string): string | undefined {
  const [, open = '', words = '', close = ''] = /^([\p{P}\p{S}]*)([\s\S]*?)([\p{P}\p{S}]*)$/u.exec(inside) ?? []
  if (!words) return undefined
  return [`**${inside}**`, `${open}**${words}**${close}`].find((text) => {
    const tree = parseMarkdown(`a ${text}${behind.replace(/[*_\n]/g, ' ')}`)
    let isBold = false
    visit(tree, 'strong', () => {
      isBold = true
    })
    return isBold && !textOf(tree).includes('**')
  })
}

function listDunders({ tree, body }: Reading): Found[] {
  const found: Found[] = []
  visit(tree, 'strong', (node: Strong) => {
    const offset = node.position?.start.offset ?? 0
    const name = textOf(node)
    if (!body.startsWith('__', offset) || !dunder.test(name)) return undefined
    found.push({
      offset,
      finding: {
        found: { en: `__${name}__, which becomes a bold "${name}"`, ko: `굵은 글씨 "${name}"로 바뀌는 __${name}__` },
        expected: { en: 'code between backticks', ko: '백틱으로 감싼 코드' },
        ...writeInPlace(offset, name.length + 4, `\`__${name}__\``),
      },
    })
    return SKIP
  })
  return found
}
