import type { Element, Parents, Root } from 'hast'
import { moduleAddress } from '../../../lib/site/page-head'
import { type Message, verbatim } from '../../report/message'
import type { Objection } from './page-rules'
import { attribute, excerpt, findElement, hasOnly, listPlaces } from './page-tree'

const emptyPage = {
  en: 'the empty page that Next exports for notFound()',
  ko: 'notFound() 때문에 비어 있는 페이지',
}
const noSuchAddress = { en: 'no such address among the static params', ko: '이 주소가 빠진 generateStaticParams' }
const otherStart = { en: 'a <head> that starts with something else', ko: '다른 것으로 시작하는 <head>' }
const encodingFirst = { en: '<meta charset="utf-8"> first in <head>', ko: '<head> 맨 앞의 <meta charset="utf-8">' }
const noTitle = { en: 'no title', ko: '제목 없음' }
const aTitle = { en: 'a <title> with text in <head>', ko: '<head> 안의 비어 있지 않은 <title>' }
const oneHeading = { en: 'exactly one <h1>', ko: '<h1> 하나' }
const once = { en: `${moduleAddress} once`, ko: `${moduleAddress} 하나` }
const knownComments = { en: 'only comments of React that seal knows', ko: '봉인이 아는 React 주석' }

function scriptFiles(amount: number): Message {
  return { en: `${amount} script files`, ko: `스크립트 파일 ${amount}개` }
}

function comment(text: string): Message {
  return { en: `the comment <!--${text}-->`, ko: `주석 <!--${text}-->` }
}

/** Objections to the page as a whole: encoding, language, title, heading, each script once, no comment left unexplained. */
export function judgeShape(page: Root, elements: readonly Element[]): Objection[] {
  const objections: Objection[] = []
  const object = (found: Message, expected: Message) => objections.push({ found, expected })
  const count = (test: (element: Element) => boolean) => elements.filter(test).length

  const html = findElement(page, 'html')
  if (html && attribute(html, 'id') === '__next_error__') {
    object(emptyPage, noSuchAddress)
    return objections
  }
  if (!html || !attribute(html, 'lang'))
    object({ en: '<html> without lang', ko: 'lang이 없는 <html>' }, verbatim('<html lang="…">'))
  const head = findElement(page, 'head')
  const first = head?.children[0]
  const encoded = first?.type === 'element' && first.tagName === 'meta' && hasOnly(first, 'charSet')
  if (!encoded) object(otherStart, encodingFirst)
  if (!head || !findElement(head, 'title')?.children.length) object(noTitle, aTitle)
  const all = count(({ tagName }) => tagName === 'h1')
  // One in a template is no heading yet.
  const inert = all > 1 ? listPlaces(page).filter((each) => each.inert && each.element.tagName === 'h1').length : 0
  const headings = all - inert
  if (headings !== 1) object(verbatim(`${headings} <h1>`), oneHeading)
  const scripts = elements.flatMap(({ tagName, properties }) => (tagName === 'script' ? (properties.src ?? []) : []))
  if (new Set(scripts).size < scripts.length) object(scriptFiles(scripts.length), once)
  for (const parent of [page, ...elements]) objections.push(...judgeComments(parent))
  return objections
}

function judgeComments(parent: Parents): Objection[] {
  return parent.children.flatMap((child) =>
    child.type === 'comment' ? { found: comment(excerpt(child.value)), expected: knownComments } : [],
  )
}
