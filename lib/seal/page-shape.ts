import type { Element, Parents, Root } from 'hast'
import { moduleAddress, type Objection } from './page-rules'
import { attribute, excerpt, findElement, hasOnly } from './page-tree'

/** Objections to the page as a whole: encoding, language, title, heading, one script at most, no comment left unexplained. */
export function judgeShape(page: Root, elements: readonly Element[]): Objection[] {
  const objections: Objection[] = []
  const object = (found: string, expected: string) => objections.push({ found, expected })
  const count = (test: (element: Element) => boolean) => elements.filter(test).length

  const html = findElement(page, 'html')
  if (html && attribute(html, 'id') === '__next_error__') {
    object('the empty page that Next exports for notFound()', 'no such address among the static params')
    return objections
  }
  if (!html || !attribute(html, 'lang')) object('<html> without lang', '<html lang="…">')
  const head = findElement(page, 'head')
  const first = head?.children[0]
  const encoded = first?.type === 'element' && first.tagName === 'meta' && hasOnly(first, 'charSet')
  if (!encoded) object('a <head> that starts with something else', '<meta charset="utf-8"> first in <head>')
  if (!head || !findElement(head, 'title')?.children.length) object('no title', 'a <title> with text in <head>')
  const headings = count(({ tagName }) => tagName === 'h1')
  if (headings !== 1) object(`${headings} <h1>`, 'exactly one <h1>')
  const scripts = count((element) => element.tagName === 'script' && element.properties.src !== undefined)
  if (scripts > 1) object(`${scripts} script files`, `${moduleAddress} once`)
  for (const parent of [page, ...elements]) objections.push(...judgeComments(parent))
  return objections
}

function judgeComments(parent: Parents): Objection[] {
  return parent.children.flatMap((child) =>
    child.type === 'comment'
      ? { found: `the comment <!--${excerpt(child.value)}-->`, expected: 'only comments of React that seal knows' }
      : [],
  )
}
