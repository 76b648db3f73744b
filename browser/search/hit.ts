import { formatDay } from '../../lib/day'
import type { Language } from '../../lib/language'
import type { SearchHit } from '../../lib/search/engine'
import { searchWordsIn } from '../../lib/words/search'
import { createElement } from '../element'
import { excerptOf, type Piece, piecesOf } from './excerpt'

/** A hit as an option of the list and a link to what was found; one of the `other` language says its kind as well. */
export function createHit({ document: found, marks, lacking }: SearchHit, language: Language, other?: Language) {
  const { kind, address, title, day, names = [], headings = [], body = '', picture } = found
  const marksIn = (text: string) => marks.get(text.normalize('NFC')) ?? []
  const marked = (text: string) => nodesOf(piecesOf(text.normalize('NFC'), marksIn(text)))
  const beside = [...names, ...headings].filter((text) => marksIn(text).length > 0)
  const foreign = other && { lang: other }
  const date = day && formatDay(day, language)
  const facts = [
    ...(other ? [[searchWordsIn(language).kinds[kind]]] : []),
    ...(day && date ? [[createElement('time', { datetime: day }, ...marked(date))]] : []),
    ...beside.slice(0, 3).map(marked),
    ...(lacking ? [[searchWordsIn(language).lacking(lacking)]] : []),
  ]
  const option = createElement(
    'a',
    { role: 'option', href: address, tabindex: '-1', 'aria-selected': 'false', class: 'hit' },
    createElement('span', { class: 'hit-title', ...foreign }, ...marked(title)),
    createElement('span', { class: 'hit-facts' }, ...facts.flatMap((fact, n) => (n > 0 ? [' · ', ...fact] : fact))),
    createElement(
      'span',
      { class: 'hit-text', ...foreign },
      ...nodesOf(excerptOf(body.normalize('NFC'), marksIn(body))),
    ),
  )
  if (picture)
    option.append(createElement('img', { src: picture, alt: '', width: '96', height: '64', loading: 'lazy' }))
  return option
}

function nodesOf(pieces: Piece[]): (Node | string)[] {
  return pieces.map(({ text, isFound }) => (isFound ? createElement('mark', {}, text) : text))
}
