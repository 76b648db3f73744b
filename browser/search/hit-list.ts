import type { SearchHit } from '../../lib/search/engine/hit'
import { formatDays, oneDay } from '../../lib/site/dates'
import { alphabetOf, guessText, type Language, latin } from '../../lib/site/languages'
import { searchWordsIn } from '../../lib/words/search'
import { createElement } from '../element'
import { excerptOf, type Piece, piecesOf } from './excerpt'

/** A group of the list of results: a name, and the hits below it. */
export interface HitGroup {
  name: string
  /** Of the pages that the hits of every kind lead to, where it is not the page's own. */
  other?: Language
  hits: SearchHit[]
}

/** The hits by their kind, the kind of the best hit first. */
export function groupHits(hits: SearchHit[], names: Record<SearchHit['document']['kind'], string>): HitGroup[] {
  const groups = new Map<string, HitGroup>()
  for (const hit of hits) {
    const { kind } = hit.document
    const group = groups.get(kind) ?? { name: names[kind], hits: [] }
    group.hits.push(hit)
    groups.set(kind, group)
  }
  return [...groups.values()]
}

/** A group of options; `id` is its name in the page, and the options are called by it. */
export function createGroup({ name, other, hits }: HitGroup, id: string, language: Language) {
  const group = createElement(
    'div',
    { role: 'group', 'aria-labelledby': id, class: 'hit-group' },
    createElement('div', { id, class: 'hit-kind' }, name),
  )
  for (const [n, hit] of hits.entries()) {
    const option = createHit(hit, language, other)
    option.id = `${id}-${n + 1}`
    if (other) option.hreflang = other
    group.append(option)
  }
  return group
}

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

/**
 * The language of a text that the index of a language has. Korean text is full of Latin words, so Hangul makes it Korean;
 * English text may have a name in Hangul in it, so there it takes more words with Hangul than without. Other scripts likewise;
 * numbers alone, and letters of the index's own script, are read in its language.
 */
export function languageOf(text: string, index: Language): Language {
  if (!/\p{L}/u.test(text)) return index
  const { language } = guessText(text)
  const { script, letter } = alphabetOf(language)
  if (script === alphabetOf(index).script) return index
  if (script === latin) return language
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word.search(letter) >= 0).length * 2 > words.length ? language : index
}
