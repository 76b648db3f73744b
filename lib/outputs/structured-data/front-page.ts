import type { Graph, Organization, WebSite } from 'schema-dts'
import { site } from '../../../site.config'
import { ownNames } from '../../content/community'
import type { Page } from '../../content/pages'
import { absolute, origin } from '../../site/addresses'
import { type Language, languages } from '../../site/languages'
import { breadcrumb, type Crumb, graphOf, identity, oneOrMore } from './graph'

/** The front page: the site and the community whose it is. */
export function siteGraph(language: Language): Graph {
  return graphOf(website(language), community(language))
}

function website(language: Language): WebSite {
  return {
    '@type': 'WebSite',
    '@id': identity.website,
    name: site.name[language],
    alternateName: otherNames(language),
    url: `${origin}/`,
    inLanguage: languages,
    publisher: { '@id': identity.organization },
  }
}

function community(language: Language): Organization {
  return {
    '@type': 'Organization',
    '@id': identity.organization,
    name: site.name[language],
    alternateName: otherNames(language),
    description: site.description[language],
    url: `${origin}/`,
    sameAs: oneOrMore(site.links.map(({ url }) => url).filter((url) => url !== `${origin}/`)),
  }
}

function otherNames(language: Language): readonly string[] {
  return ownNames().filter((name) => name !== site.name[language])
}

/** An organisation that content names; the community itself when it is named as it names itself. */
export function namedOrganization({ name, url }: { name: string; url?: string }): Organization {
  if (ownNames().includes(name)) {
    return { '@type': 'Organization', '@id': identity.organization, name, url: `${origin}/` }
  }
  return { '@type': 'Organization', name, url }
}

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
