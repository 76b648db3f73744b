import type { Element, ElementContent, Nodes as HtmlNode } from 'hast'
import type { Heading, Nodes as MarkdownNode } from 'mdast'

/** The words of a heading in HTML, on one line: without the numbers of footnotes. */
export function headingText(heading: Element): string {
  return oneLine(wordsInHtml(heading))
}

/** The words of a heading in Markdown, the same as those of the HTML it becomes: pictures stand behind a heading there. */
export function markdownHeadingText(heading: Heading): string {
  return oneLine(wordsInMarkdown(heading))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The words of HTML as they stand, of a formula its TeX: without the numbers of footnotes and the arrows back to them. */
export function wordsInHtml(node: HtmlNode): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || isFootnoteMark(node)) return ''
  if (node.tagName === 'math') return String(node.properties.alttext ?? '')
  return node.tagName === 'br' ? ' ' : node.children.map(wordsInHtml).join('')
}

function isFootnoteMark(node: HtmlNode): boolean {
  return node.type === 'element' && ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties)
}

function wordsInMarkdown(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'inlineMath') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(wordsInMarkdown).join('') : ''
}

/** What a heading shows behind so many characters of its `headingText`. The marks of footnotes before that come last. */
export function contentBehind(heading: Element, start: number): ElementContent[] {
  let left = headingText(heading).slice(0, start).replace(/\s/g, '').length
  const marks: ElementContent[] = []
  const behind = (node: ElementContent): ElementContent[] => {
    if (left === 0) return [node]
    if (node.type === 'text') {
      let at = 0
      for (; left > 0 && at < node.value.length; at++) if (/\S/.test(node.value.charAt(at))) left--
      const value = node.value.slice(at).trimStart()
      return value ? [{ ...node, value }] : []
    }
    if (node.type !== 'element') return []
    if (node.tagName === 'math') {
      left = Math.max(0, left - wordsInHtml(node).replace(/\s/g, '').length)
      return []
    }
    if (node.tagName === 'sup' && node.children.some(isFootnoteMark)) {
      marks.push(node)
      return []
    }
    const children = node.children.flatMap(behind)
    return children.length > 0 ? [{ ...node, children }] : []
  }
  return [...heading.children.flatMap(behind), ...marks]
}
