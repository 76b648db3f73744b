import type { SearchHit } from '../../lib/search/engine/hit'
import type { Language } from '../../lib/site/languages'
import { createElement } from '../element'
import { createHit } from './hit'

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
