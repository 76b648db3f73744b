import type { Graph } from 'schema-dts'
import { address } from '../address'
import type { Event } from '../event'
import type { Group } from '../group'
import type { Language } from '../language'
import { breadcrumb, type Crumb } from './breadcrumb'
import { collectionGraph } from './collection'
import { graphOf, oneOrMore } from './graph'
import { absolute, identity } from './identity'

/** A group's page. The list of groups has the name that its own page gives it. */
export function groupGraph(group: Group, events: Event[], language: Language, listName: string): Graph {
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
    breadcrumb(language, groupsCrumb(language, listName), groupCrumb(group)),
  )
}

/** The list of groups. */
export function groupsGraph(groups: Group[], language: Language, name: string): Graph {
  return collectionGraph({ language, ...groupsCrumb(language, name), items: groups.map(groupCrumb) })
}

function groupsCrumb(language: Language, name: string): Crumb {
  return { name, address: address.groups(language) }
}

function groupCrumb({ title, address }: Group): Crumb {
  return { name: title.text, address }
}
