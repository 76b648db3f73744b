import type { Element } from 'hast'
import type { Language } from '../language'
import type { Talk } from '../talk'
import { wordsIn } from '../words'
import { anchor, element, inLanguage } from './elements'

/** What can be seen of a talk, and what cannot, with the stated reason; nothing when neither is known. */
export function materialList({ materials, links }: Talk, language: Language): Element | undefined {
  if (materials.length + links.length === 0) return undefined
  const words = wordsIn(language)
  const items = materials.map(({ kind, state, url, note }) =>
    element(
      'li',
      {},
      url ? anchor(url, words.talk.material[kind]) : `${words.talk.materialName[kind]}: ${words.talk.state[state]}`,
      note && ' — ',
      note && inLanguage(note, language),
    ),
  )
  const others = links.map(({ kind, url }) => element('li', {}, anchor(url, words.linkKind[kind])))
  return element('ul', {}, ...items, ...others)
}
