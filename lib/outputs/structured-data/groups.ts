import type { Graph } from 'schema-dts'
import type { Event } from '../../content/events'
import type { Group } from '../../content/groups'
import type { Project } from '../../content/projects'
import { absolute, address } from '../../site/addresses'
import type { Language } from '../../site/languages'
import {
  breadcrumb,
  type Crumb,
  collectionGraph,
  collectionPage,
  graphOf,
  identity,
  type ListPart,
  laterCrumbs,
  oneOrMore,
} from './graph'

/** A group's page. The list of groups has the name that its own page gives it. */
export function groupGraph(
  group: Group,
  events: Event[],
  language: Language,
  listName: string,
  part?: ListPart,
): Graph {
  return graphOf(
    {
      '@type': 'Organization',
      '@id': identity.group(group.slug),
      name: group.title.text,
      description: group.about.text,
      url: absolute(group.address),
      parentOrganization: { '@id': identity.organization },
      event: oneOrMore(events.map(({ slug }) => ({ '@id': identity.event(slug) }))),
    },
    breadcrumb(
      language,
      groupsCrumb(language, listName),
      groupCrumb(group),
      ...laterCrumbs(groupCrumb(group), part, language),
    ),
  )
}

/** The list of groups. */
export function groupsGraph(groups: Group[], language: Language, name: string, part?: ListPart): Graph {
  return collectionGraph({ language, part, ...groupsCrumb(language, name), items: groups.map(groupCrumb) })
}

function groupsCrumb(language: Language, name: string): Crumb {
  return { name, address: address.groups(language) }
}

function groupCrumb({ title, address }: Group): Crumb {
  return { name: title.text, address }
}

/** The page of projects, each an entry of it with its own address. */
export function projectsGraph(projects: Project[], language: Language, name: string, part?: ListPart): Graph {
  const page = { name, address: address.projects(language) }
  const later = laterCrumbs(page, part, language, name)
  const items = projects.map(({ title, address }) => ({ name: title.text, address }))
  return graphOf(
    collectionPage({ language, ...(later[0] ?? page), items }),
    ...projects.map(({ slug, title, note, site, repository, groups, address }) => ({
      '@type': 'Project' as const,
      '@id': identity.project(slug),
      name: title.text,
      description: note?.text,
      url: site ?? absolute(address),
      sameAs: repository,
      parentOrganization: oneOrMore(groups.map(({ slug }) => ({ '@id': identity.group(slug) }))),
    })),
    breadcrumb(language, page, ...later),
  )
}
