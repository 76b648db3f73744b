import { toString as textOf } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { findAttributeLists } from '../markdown/kramdown-attributes'
import { remarkKramdownAttributes } from '../markdown/remark-kramdown-attributes'
import { readTalkHeading, type TalkHeading } from '../talk-heading'

/** A name that the heading of a section states, and where it stands in the body. */
export interface HeadingName {
  text: string
  offset: number
  /** The title beside it. */
  title: string
}

const markdown = unified().use(remarkParse).freeze()
const takeAttributes = remarkKramdownAttributes()
const fence = /^ {0,3}(`{3,}|~{3,})/
const heading = /^ {0,3}##[ \t]+\S/
const lowerHeading = /^ {0,3}#{3,6}[ \t]+\S/

// Longer than any heading that people read: what is in it is not a name.
const longestHeading = 1000

/** The speakers that the level-2 headings of a body name, in their order. Only these lines are parsed. */
export function listHeadingNames(body: string): HeadingName[] {
  if (!/[|｜]|speaker/.test(body)) return []
  return listHeadingLines(body).flatMap(({ line, below, offset }) => namesIn(line, below, offset))
}

/** A line that begins a heading, the line below it, and where it stands in the body. */
export interface HeadingLine {
  line: string
  below: string
  offset: number
}

/** The level-2 headings of a body, or those of the levels below, in their order, outside code. */
export function listHeadingLines(body: string, isBelow = false): HeadingLine[] {
  const wanted = isBelow ? lowerHeading : heading
  const found: HeadingLine[] = []
  const lines = body.split('\n')
  let offset = 0
  let opened = ''
  for (const [index, line] of lines.entries()) {
    const [, marks] = fence.exec(line) ?? []
    if (marks && !opened) opened = marks
    else if (marks?.startsWith(opened)) opened = ''
    else if (!opened && wanted.test(line)) found.push({ line, below: lines[index + 1] ?? '', offset })
    offset += line.length + 1
  }
  return found
}

function namesIn(line: string, below: string, offset: number): HeadingName[] {
  const isList = below.trimStart().startsWith('{:') && findAttributeLists(below).length > 0
  const text = isList ? `${line}\n${below}` : line
  if (text.length > longestHeading || !/[|｜]|speaker/.test(text)) return []
  const plain = /^ {0,3}##[ \t]+([^#*_`[\]<>\\&{}~!]*)$/.exec(text)?.[1]
  // Parsing is most of the time that headings take, and most of them are words.
  if (plain !== undefined) return placesOf(readTalkHeading(plain.trim()), text, offset)
  const tree = markdown.parse(text)
  takeAttributes(tree)
  const [node] = tree.children
  if (node?.type !== 'heading') return []
  return placesOf(readTalkHeading(textOf(node), node.data?.hProperties?.dataSpeaker), text, offset)
}

function placesOf({ speakers, title }: TalkHeading, text: string, offset: number): HeadingName[] {
  return speakers.map((name) => ({
    text: name,
    title,
    offset: offset + Math.max(text.indexOf(name), 0),
  }))
}
