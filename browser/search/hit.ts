import type { SearchHit } from '../../lib/search/engine/hit'
import { formatDays, oneDay } from '../../lib/site/dates'
import type { Language } from '../../lib/site/languages'
import { searchWordsIn } from '../../lib/words/search'
import { createElement } from '../element'
import { excerptOf, type Piece, piecesOf } from './excerpt'
import { languageOf } from './text-language'

/** A hit as an option of the list and a link to what was found; one of the `other` language says its kind as well. */
export function createHit(
  { document: found, marks, lacking, isNear }: SearchHit,
  language: Language,
  other?: Language,
) {
  const { kind, address, title, day, lastDay, names = [], headings = [], body = '', picture } = found
  const marksIn = (text: string) => marks.get(text.normalize('NFC')) ?? []
  const marked = (text: string) => piecesOf(text.normalize('NFC'), marksIn(text))
  const beside = [...names, ...headings].filter((text) => marksIn(text).length > 0)
  const spoken = (pieces: Piece[]): Record<string, string> => {
    const own = languageOf(pieces.map(({ text }) => text).join(''), other ?? language)
    return own === language ? {} : { lang: own }
  }
  const heading = marked(title)
  const excerpt = excerptOf(body.normalize('NFC'), marksIn(body))
  const date = day && formatDays(lastDay ? { day, lastDay } : oneDay(day), language)
  const facts = [
    ...(other ? [[searchWordsIn(language).kinds[kind]]] : []),
    ...(day && date ? [[createElement('time', { datetime: day }, ...nodesOf(marked(date)))]] : []),
    ...beside
      .slice(0, 3)
      .map(marked)
      .map((pieces) => [createElement('span', spoken(pieces), ...nodesOf(pieces))]),
    ...(isNear ? [[searchWordsIn(language).similar]] : []),
    ...(lacking ? [[searchWordsIn(language).lacking(lacking)]] : []),
  ]
  const option = createElement(
    'a',
    { role: 'option', href: address, tabindex: '-1', 'aria-selected': 'false', class: 'hit' },
    createElement('span', { class: 'hit-title', ...spoken(heading) }, ...nodesOf(heading)),
    createElement(
      'span',
      { class: 'hit-facts dotted' },
      ...facts.map((fact, n) =>
        createElement('span', {}, ...(n > 0 ? [createElement('span', { class: 'dot' }, ' · ')] : []), ...fact),
      ),
    ),
    createElement('span', { class: 'hit-text', ...spoken(excerpt) }, ...nodesOf(excerpt)),
  )
  if (picture)
    option.append(createElement('img', { src: picture, alt: '', width: '96', height: '64', loading: 'lazy' }))
  return option
}

function nodesOf(pieces: Piece[]): (Node | string)[] {
  return pieces.map(({ text, isFound }) => (isFound ? createElement('mark', {}, text) : text))
}
