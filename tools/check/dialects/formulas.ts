import { visit } from 'unist-util-visit'
import { type FormulaError, findFormulaError } from '../../../lib/markdown/formulas/mathml'
import { write, writeInPlace } from '../../report/mend'
import { didYouMean, nearest } from '../../report/nearest'
import { quote } from '../../report/problem'
import { type Found, lineAtOffset, type Reading, type Rule } from '../prose/reading'

/** Formulas that TeX does not read, and what looks like a formula and is none to the site. */
export const formulas: Rule = {
  suspects: (body) => /\$|\\[([]|\\begin\{|```+[ \t]*math/.test(body),
  judge: (reading) => [...listFaults(reading), ...listUnclosed(reading), ...listUnread(reading)],
}

function listFaults({ tree, body }: Reading): Found[] {
  const found: Found[] = []
  visit(tree, (node) => {
    if (node.type !== 'inlineMath' && node.type !== 'math') return
    const error = findFormulaError(node.value)
    if (!error) return
    const start = node.position?.start.offset ?? 0
    const inside = Math.max(0, body.slice(start, node.position?.end.offset).indexOf(node.value))
    const offset = start + inside + (error.at ?? 0)
    // What Markdown makes of signs that an author escaped for it: other sites hand that to TeX.
    const bare = node.value.replace(/\\([*_])/g, '$1')
    const isMeant = bare !== node.value && !findFormulaError(bare) && body.startsWith(node.value, start + inside)
    const way = isMeant ? writeInPlace(start + inside, node.value.length, bare) : {}
    found.push({ offset, finding: { ...faultOf(node.value, error), ...way } })
  })
  return found
}

function faultOf(tex: string, { message, at = 0 }: FormulaError) {
  const command = /^(?:Unsupported function name|Undefined control sequence|Function "?)[^\\]*(\\[A-Za-z]+)/.exec(
    message,
  )?.[1]
  const guess = command && nearest(command, commands)
  const said = command
    ? { en: `${command}, a command that the site does not know`, ko: `사이트가 모르는 명령 ${command}` }
    : reasonOf(message)
  return {
    found: { en: `in the formula ${quote(tex)}: ${said.en}`, ko: `수식 ${quote(tex)}에서: ${said.ko}` },
    expected: {
      en: `TeX that can be set${didYouMean(guess).en}`,
      ko: `조판할 수 있는 TeX${didYouMean(guess).ko}`,
    },
    mend: guess
      ? write(tex.slice(0, at) + tex.slice(at).replace(command, guess))
      : /&|\\\\/.test(tex) && !/\\begin/.test(tex)
        ? write(`\\begin{aligned} ${tex} \\end{aligned}`)
        : { en: `mend it, or, as code: \`${tex}\``, ko: `고치거나, 코드라면: \`${tex}\`` },
  }
}

/** The commonest of Temml's reasons in both languages; any other as Temml has it. */
function reasonOf(message: string) {
  const [, wanted, got] = /[Ee]xpected '([^']+)', got '([^']+)'/.exec(message) ?? []
  if (wanted && got === 'EOF') return { en: `${wanted} is missing at the end`, ko: `끝에 ${wanted}가 없습니다` }
  if (wanted === 'EOF' && got) return { en: `${got} without what it belongs to`, ko: `짝이 없는 ${got}` }
  if (/end of input|ends too early/.test(message))
    return { en: 'something is missing at the end', ko: '끝에 빠진 것이 있습니다' }
  if (/^Double (sub|super)script/.test(message)) {
    return {
      en: 'two indices behind each other; { } around the first and its letter part them',
      ko: '첨자가 잇달아 있습니다. 앞의 글자와 첨자를 { }로 묶으세요',
    }
  }
  return { en: message, ko: message }
}

const opening = /^[\t >]*(\$\$|\\\[)[ \t]*$/gm

/** A line that opens a formula which nothing closes: an empty line ends it as well. */
function listUnclosed({ body, isText }: Reading): Found[] {
  return [...body.matchAll(opening)].flatMap(({ 0: line, 1: marks = '', index }) => {
    const offset = index + line.indexOf(marks)
    if (!isText(offset)) return []
    const closing = marks === '$$' ? '$$' : '\\]'
    const finding = {
      found: {
        en: `${marks} that no ${closing} belongs to, which readers see`,
        ko: `짝이 되는 ${closing}가 없어 그대로 보이는 ${marks}`,
      },
      expected: {
        en: 'a formula between the two, without an empty line',
        ko: '빈 줄 없이 둘 사이에 쓴 수식',
      },
      mend: { en: `write: ${closing} where the formula ends`, ko: `쓸 내용: 수식이 끝나는 자리에 ${closing}` },
    }
    return { offset, finding }
  })
}

const spaced = /(?<![\w$\\])\$([^$\n`]{1,300})\$(?![$\d])/g
const environment =
  /\\begin\{((?:equation|align|aligned|gather|multline|eqnarray|cases|[bpvBV]?matrix)\*?)\}[\s\S]{0,3000}?\\end\{\1\}/g

function listUnread({ body, isText }: Reading): Found[] {
  const inDollars = [...body.matchAll(spaced)].flatMap(({ 0: written, 1: inside = '', index }) => {
    if (!isText(index) || !isText(index + written.length - 1)) return []
    if (!/\\[A-Za-z]{2,}|[A-Za-z\d)}]\s*\^\s*[\w{(]/.test(inside) || /["\u3131-\uD79D]/.test(inside)) return []
    const instead = `$${inside.trim()}$`
    if (findFormulaError(inside) || instead === written) return []
    return { offset: index, finding: unread(written, instead, index) }
  })
  const inEnvironments = [...body.matchAll(environment)].flatMap(({ 0: written, index }) => {
    if (!isText(index)) return []
    const before = lineAtOffset({ body }, index).text.trimStart().startsWith('\\begin') ? '' : '\n\n'
    const instead = `${before}$$\n${written
      .replace(/\{(align|gather|multline|eqnarray)\*?\}/g, '{aligned}')
      .replace(/\\(?:begin|end)\{equation\*?\}/g, '')
      .trim()}\n$$`
    return { offset: index, finding: unread(written, instead, index) }
  })
  return [...inDollars, ...inEnvironments]
}

function unread(written: string, instead: string, start: number) {
  return {
    found: {
      en: `${quote(written)}, a formula that readers see as it is written`,
      ko: `쓴 그대로 보이는 수식 ${quote(written)}`,
    },
    expected: { en: 'a formula close between its marks: $…$, $$…$$', ko: '표시에 바로 붙여 쓴 수식: $…$, $$…$$' },
    ...writeInPlace(start, written.length, instead),
  }
}

const commands =
  `frac sqrt sum prod int lim log exp max min partial nabla alpha beta gamma delta epsilon theta lambda mu sigma phi omega
  mathbb mathbf mathcal mathrm text operatorname left right times cdot
  leq geq neq approx infty hat bar vec overline begin end quad`
    .split(/\s+/)
    .map((name) => `\\${name}`)
