import type { Code, List, ListItem, Nodes, Parents } from 'mdast'
import { visit } from 'unist-util-visit'
import { write } from '../../report/mend'
import type { Message } from '../../report/message'
import { type Finding, quote, type TextEdit } from '../../report/problem'
import { type Found, lineAtOffset, type Reading, type Rule } from './reading'

const itemStart = /^([\t >]*)(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+|$)/
const asCode = /\n[\t ]*\n(?: {4}|\t)[\t ]*(?:[-*+]|\d{1,9}[.)])[ \t]/
const bulletBelowNumber = /^([\t >]*)\d{1,9}[.)][ \t].*\n\1[-*+][ \t]/m

/** Whether a line stands further in than the item above it and not far enough to be within it, or a list has the number 1 twice. */
function mayFlatten(body: string): boolean {
  const items: { column: number; content: number; number: string | undefined }[] = []
  let isBehindEmpty = false
  for (const line of body.split('\n')) {
    const [written, margin = '', number] = itemStart.exec(line) ?? []
    const column = widthOf(written === undefined ? (/^[\t ]*/.exec(line)?.[0] ?? '') : margin)
    if (written !== undefined || isBehindEmpty) {
      while ((items.at(-1)?.column ?? -1) > column) items.pop()
      const above = items.at(-1)
      if (above && column > above.column && column < above.content) return true
      if (written !== undefined) {
        if (above?.column === column && above.number === '1' && number === '1') return true
        if (above?.column === column) items.pop()
        items.push({ column, content: widthOf(written), number })
      }
    }
    isBehindEmpty = line.trim() === ''
  }
  return false
}

/** Lists whose items are indented too little to stand within the item above, and numbers that begin anew behind a block that is not. */
export const nestedLists: Rule = {
  suspects: (body) => mayFlatten(body) || asCode.test(body) || bulletBelowNumber.test(body),
  judge: (reading) => {
    const found: Found[] = []
    visit(reading.tree, (node) => {
      if (node.type === 'code') found.push(...listAsCode(node, reading))
      if (!('children' in node)) return
      if (node.type === 'list') found.push(...listShallowItems(node, reading))
      found.push(...listShallowBlocks(node, reading))
    })
    return found
  },
}

/** Items of one list of which some were to stand within another: `1. a`, ` 1. b` two spaces further in. */
function listShallowItems(list: List, reading: Reading): Found[] {
  const { children } = list
  const margin = columnOf(children[0], reading)
  const runs: ListItem[][] = []
  for (const [index, item] of children.entries()) {
    if (columnOf(item, reading) <= margin) continue
    const run = runs.at(-1)
    if (run && run.at(-1) === children[index - 1]) run.push(item)
    else runs.push([item])
  }
  return runs.flatMap((run) => {
    const [item] = run
    const above = item && children[children.indexOf(item) - 1]
    if (!item || !above) return []
    const isNested = list.ordered
      ? numberOf(item, reading) <= numberOf(above, reading)
      : run.some((each) => columnOf(each, reading) - margin > 1) ||
        children.indexOf(item) + run.length < children.length
    return isNested ? tooShallow(above, run, reading) : []
  })
}

/** Blocks behind a list that were to stand within its last item, and have too few spaces before them, or none. */
function listShallowBlocks(parent: Parents, reading: Reading): Found[] {
  return parent.children.flatMap((block, index): Found[] => {
    const list = parent.children[index - 1]
    const above = list?.type === 'list' ? list.children.at(-1) : undefined
    if (!above || list?.type !== 'list') return []
    const depth = columnOf(block, reading) - columnOf(list, reading)
    if (block.type === 'list') {
      const isClose = (block.position?.start.line ?? 0) === (above.position?.end.line ?? 0) + 1
      const next = parent.children[index + 1]
      const goesOn = next?.type === 'list' && list.ordered && next.start === numberOf(above, reading) + 1
      return depth > (isClose ? 0 : 1) || (isClose && goesOn && !block.ordered)
        ? tooShallow(above, [block], reading)
        : []
    }
    const behind = parent.children.slice(index)
    const next = behind.findIndex(({ type }) => type === 'list')
    const continued = behind[next]
    const blocks = behind.slice(0, next)
    if (continued?.type !== 'list' || !list.ordered || !continued.ordered) return []
    if (blocks.some(({ type }) => type !== 'paragraph' && type !== 'code' && type !== 'blockquote')) return []
    if (
      continued.start === 1
        ? list.children.length > 1 || continued.children.length > 1
        : continued.start !== numberOf(above, reading) + 1
    )
      return []
    if (depth > 0) return tooShallow(above, blocks, reading)
    return continued.start === 1 ? [beginsAnew(continued, above, reading)] : []
  })
}

function beginsAnew(list: List, above: ListItem, reading: Reading): Found {
  const offset = list.position?.start.offset ?? 0
  const line = lineAtOffset(reading, offset).text
  const spaces = contentColumn(above, reading) - 1
  const next = numberOf(above, reading) + 1
  const finding = {
    found: {
      en: `${quote(line.trim())}, which readers see numbered 1 once more: what stands before it is not indented and ends the list`,
      ko: `앞의 들여 쓰지 않은 글에서 목록이 끝나 다시 1번으로 보이는 ${quote(line.trim())}`,
    },
    expected: {
      en: `${spaces} spaces before each line of what belongs to the item above, or the number ${next}`,
      ko: `위 항목에 딸린 글의 줄마다 앞에 공백 ${spaces}칸, 또는 번호 ${next}`,
    },
    mend: write(line.trim().replace(/^\d+/, String(next))),
  }
  return { offset, finding }
}

const itemLine = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/

/** A list that four spaces make code: its lines are items, of words rather than of keys and values. */
function listAsCode(code: Code, reading: Reading): Found[] {
  const offset = code.position?.start.offset ?? 0
  const lines = code.value.split('\n').filter((line) => line.trim() !== '')
  const isList = lines.every((line) => itemLine.test(line) && !/^\s*- [\w-]+:(?:\s|$)/.test(line))
  if (/^\s*[`~]{3}/.test(reading.body.slice(offset)) || !isList || !/\p{L}+ \p{L}|\p{Script=Hangul}/u.test(code.value))
    return []
  const written = lines[0]?.trim() ?? ''
  const finding = {
    found: {
      en: `${quote(written)}, a list that the spaces before it make code`,
      ko: `앞에 공백이 많아 목록이 아니라 코드로 보이는 ${quote(written)}`,
    },
    expected: { en: 'at most three spaces before an item', ko: '항목 앞에 공백은 세 칸까지' },
    mend: {
      en: `write: ${written}\nor, if it is code: a line of \`\`\` above and below it`,
      ko: `쓸 내용: ${written}\n코드라면 위와 아래에 \`\`\` 줄`,
    },
  }
  return [{ offset: offset + reading.body.slice(offset).search(/\S/), finding }]
}

/** What has too few spaces before it, each line of it moved in as far as the item above needs. */
function tooShallow(above: ListItem, nodes: Nodes[], reading: Reading): Found[] {
  const { body } = reading
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end.offset
  if (!start || end === undefined) return []
  const line = lineAtOffset(reading, start.offset ?? 0)
  const margin = line.text.slice(0, (start.offset ?? 0) - line.offset)
  const spaces = contentColumn(above, reading) - 1
  // Within a quotation the spaces stand behind its mark.
  const base = /[^ ]/.test(margin) ? undefined : spaces
  const own = widthOf(margin)
  const missing = spaces - own
  if (missing <= 0) return []
  const written = line.text.trim()
  const found: Message = {
    en: `${quote(written)}, which is not within the item above it: ${own} of ${spaces} spaces`,
    ko: `앞 공백이 ${spaces}칸이 아니라 ${own}칸이라서 위 항목 안에 들어가지 않는 ${quote(written)}`,
  }
  const expected: Message = {
    en: `${spaces} spaces before each of its lines`,
    ko: `줄마다 앞에 공백 ${spaces}칸`,
  }
  const finding: Finding = { found, expected, mend: write(`${' '.repeat(base ?? spaces)}${written}`) }
  const edit: TextEdit | undefined =
    base === undefined || /^ *\t/m.test(body.slice(line.offset, end))
      ? undefined
      : {
          start: line.offset,
          end,
          text: body.slice(line.offset, end).replace(/^(?=[^\n])/gm, ' '.repeat(missing)),
        }
  return [{ offset: start.offset ?? 0, finding: { ...finding, ...(edit && { edit }) } }]
}

/** The column, counted from 1, that a node begins in where a tab goes on to the next fourth (CommonMark 0.31, section 2.2). */
function columnOf(node: Nodes | undefined, reading: Reading): number {
  const offset = node?.position?.start.offset ?? 0
  const { text, offset: start } = lineAtOffset(reading, offset)
  return 1 + widthOf(text.slice(0, offset - start))
}

function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character === '\t' ? 4 - (width % 4) : 1
  return width
}

/** The column, counted from 1, in which the text of an item begins: what stands within it has to begin there. */
function contentColumn(item: ListItem, reading: Reading): number {
  const [content] = item.children
  if (content) return columnOf(content, reading)
  const offset = item.position?.start.offset ?? 0
  return columnOf(item, reading) + (/^(?:[-*+]|\d+[.)])/.exec(reading.body.slice(offset))?.[0].length ?? 1) + 1
}

function numberOf(item: ListItem, { body }: Reading): number {
  return Number(/^\d+/.exec(body.slice(item.position?.start.offset ?? 0))?.[0] ?? 0)
}
