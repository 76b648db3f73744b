import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readTalkHeading, readTalkWords, type TalkHeading, titleKey } from '../../../lib/markdown/headings'
import { findAttributeLists } from '../../../lib/markdown/kramdown-attributes'
import { remarkKramdownAttributes } from '../../../lib/markdown/remark-kramdown-attributes'
import { parseMarkdown } from '../../../lib/markdown/site-markdown'

/** A speaker whom the heading of a section names. */
export interface HeadingName {
  text: string
  /** Counted from where the text begins. */
  offset: number
  /** The title beside it, and its `titleKey`. */
  title: string
  key: string
  /** Whether the heading may call the person a moderator as well. */
  isDoubtful: boolean
}

const markdown = unified().use(remarkParse).freeze()
const takeAttributes = remarkKramdownAttributes()
const fence = /^ {0,3}(`{3,}|~{3,})/
const heading = /^ {0,3}##?[ \t]+\S/
const lowerHeading = /^ {0,3}#{3,6}[ \t]+\S/

// Brackets in a heading, headings that may stand in a list, underlined ones and comments: the lines alone do not tell.
const needsWhole = /^ {0,3}##?[ \t].*\[|^ {1,3}##?[ \t]|[^\n]\n {0,3}(?:=+|-+)[ \t]*$|<!--/m

/** The speakers that the sections of a recap name in their headings, in their order. */
export function listHeadingNames(body: string): HeadingName[] {
  if (!/[|｜]|speaker/.test(body)) return []
  if (needsWhole.test(body)) return namesInWhole(body)
  return listHeadingLines(body).flatMap(({ line, below, offset }) => namesIn(line, below, offset))
}

function namesInWhole(body: string): HeadingName[] {
  const tree = parseMarkdown(body)
  takeAttributes(tree)
  return tree.children.flatMap((node) => {
    if (node.type !== 'heading' || node.depth > 2) return []
    const offset = node.position?.start.offset ?? 0
    return placesOf(readTalkHeading(node), body.slice(offset), offset)
  })
}

interface HeadingLine {
  line: string
  below: string
  offset: number
}

/** The headings of a body that open a section, of level 1 or 2, or those of the levels below, in their order, outside code. */
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
  if (!/[|｜]|speaker/.test(text)) return []
  const plain = /^ {0,3}##?[ \t]+([^#*_`[\]<>\\&{}~!$]*)$/.exec(text)?.[1]
  // Parsing is most of the time that headings take, and most of them are words.
  if (plain !== undefined) return placesOf(readTalkWords(plain.trim()), text, offset)
  const tree = markdown.parse(text)
  takeAttributes(tree)
  const [node] = tree.children
  return node?.type === 'heading' ? placesOf(readTalkHeading(node), text, offset) : []
}

function placesOf({ speakers, doubtful, title }: TalkHeading, text: string, offset: number): HeadingName[] {
  const key = titleKey(title)
  return speakers.map((name) => ({
    text: name,
    title,
    key,
    isDoubtful: doubtful?.includes(name) ?? false,
    offset: offset + Math.max(text.indexOf(name), 0),
  }))
}
