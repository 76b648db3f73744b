import type { Graph } from 'schema-dts'
import { address } from '../address'
import type { Language } from '../language'
import type { Project } from '../project'
import { breadcrumb } from './breadcrumb'
import { collectionPage } from './collection'
import { graphOf, oneOrMore } from './graph'
import { absolute, identity } from './identity'

/** The page of projects, each an entry of it with its own address. */
export function projectsGraph(projects: Project[], language: Language, name: string): Graph {
  const page = { name, address: address.projects(language) }
  const items = projects.map(({ title, address }) => ({ name: title.text, address }))
  return graphOf(
    collectionPage({ language, ...page, items }),
    ...projects.map(({ slug, title, note, site, repository, groups, address }) => ({
      '@type': 'Project' as const,
      '@id': identity.project(slug),
      name: title.text,
      description: note?.text,
      url: site ?? absolute(address),
      sameAs: repository,
      parentOrganization: oneOrMore(groups.map(({ slug }) => ({ '@id': identity.group(slug) }))),
    })),
    breadcrumb(language, page),
  )
}
