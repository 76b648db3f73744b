import type { Graph } from 'schema-dts'
import type { Language } from '../language'
import { breadcrumb, type Crumb } from './breadcrumb'
import { graphOf } from './graph'
import { absolute, identity } from './identity'

/** The page of the search. */
export function searchGraph(language: Language, page: Crumb): Graph {
  return graphOf(
    {
      '@type': 'SearchResultsPage',
      name: page.name,
      url: absolute(page.address),
      inLanguage: language,
      isPartOf: { '@id': identity.website },
    },
    breadcrumb(language, page),
  )
}
