import type { Graph } from 'schema-dts'
import type { Page } from '../page'
import { breadcrumb } from './breadcrumb'
import { graphOf } from './graph'
import { absolute, identity } from './identity'

/** A page of its own; the one about the community is known by its slug. */
export function pageGraph({
  slug,
  title,
  summary,
  address,
  language,
}: Omit<Page, 'html' | 'file' | 'languages'>): Graph {
  const facts = { name: title, description: summary, url: absolute(address), inLanguage: language }
  const isPartOf = { '@id': identity.website }
  return graphOf(
    slug === 'about'
      ? { '@type': 'AboutPage', ...facts, isPartOf, about: { '@id': identity.organization } }
      : { '@type': 'WebPage', ...facts, isPartOf },
    breadcrumb(language, { name: title, address }),
  )
}
