import { textsOf } from '../blogs/source-text'
import { codeIn } from './markdown'
import { applyEdits, blankLines, type Edit, excerptOf, lineAt, type Passage } from './passage'
import { became, named } from './words'

const module =
  /^import\s[^\n]*["'][^"'\n]+["'];?[ \t]*$|^export\s+(?:const|let|default|function|async)\b[\s\S]*?(?=\n[ \t]*\n|$(?![\s\S]))/gm
const comment = /\{\/\*([\s\S]*?)\*\/\}/g
/** Not the id of a heading, which some read there as well. */
const expression = /(?<![\\$\w])\{(?![#:%{])([^{}\n`]+)\}/g
const component = /<(\/?)([A-Z][\w.]*)((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)>/g

/**
 * Takes out of MDX what is no Markdown: imports and exports, comments, and the tags of components, whose text is kept. Expressions
 * of a text or a field of the front matter are written out; any other is shown as code.
 */
export function takeMdx({ text, report }: Passage, fields: Record<string, unknown>): string {
  const isCode = codeIn(text)
  const edits: Edit[] = []
  const take = (
    index: number,
    whole: string,
    construct: Parameters<Passage['report']>[1],
    reason = became.takenOut,
  ) => {
    report(lineAt(text, index), construct, reason)
    edits.push({ start: index, end: index + whole.length, text: blankLines(whole) })
  }
  for (const { index, 0: whole } of text.matchAll(module)) {
    if (!isCode(index))
      take(index, whole, named({ en: 'MDX module', ko: 'MDX 모듈' }, excerptOf(whole)), became.noScript)
  }
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(comment)) {
    if (!isCode(index)) take(index, whole, named({ en: 'MDX comment', ko: 'MDX 주석' }, excerptOf(inside)))
  }
  for (const { index, 0: whole, 1: closing, 2: name = '', 3: attributes = '' } of text.matchAll(component)) {
    if (isCode(index)) continue
    const written = closing ? '' : elementFor(name, attributes)
    if (written) edits.push({ start: index, end: index + whole.length, text: written })
    else if (closing) edits.push({ start: index, end: index + whole.length, text: blankLines(whole) })
    else take(index, whole, named({ en: 'MDX component', ko: 'MDX 컴포넌트' }, excerptOf(whole)), became.inside)
  }
  const isTaken = (offset: number) => edits.some(({ start, end }) => start <= offset && offset < end)
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(expression)) {
    if (isCode(index) || isTaken(index)) continue
    const words =
      /^(["'`])([^"'`]*)\1$/.exec(inside.trim())?.[2] ??
      textsOf(fields[inside.trim().replace(/^(?:frontmatter|props\.frontmatter)\./, '')])[0]
    if (words === undefined)
      report(lineAt(text, index), named({ en: 'MDX expression', ko: 'MDX 식' }, whole), became.shownAsCode)
    edits.push({ start: index, end: index + whole.length, text: words ?? `\`${whole}\`` })
  }
  return applyEdits(text, edits)
}

/** Components that many blogs have, as what they show: a picture, a player. */
function elementFor(name: string, attributes: string): string | undefined {
  const value = (key: string) =>
    new RegExp(`\\b${key}=(?:"([^"]*)"|'([^']*)'|\\{["'\`]([^"'\`]*)["'\`]\\})`)
      .exec(attributes)
      ?.slice(1)
      .find(Boolean)
  const source = value('src')
  if (/^(?:Image|Img|Picture|NextImage)$/.test(name) && source) {
    const caption = value('caption') ?? value('title')
    return `![${value('alt') ?? ''}](${source}${caption ? ` ${JSON.stringify(caption)}` : ''})`
  }
  const id = value('id') ?? value('videoId') ?? value('youTubeId')
  if (/^(?:YouTube|Youtube|LiteYouTube|YouTubeEmbed)$/.test(name) && id)
    return `<https://youtu.be/${id.replace(/^.*(?:v=|\/)/, '')}>`
  return undefined
}
