import type { Graph, Person as PersonNode } from 'schema-dts'
import type { Person } from '../../content/people'
import type { Author } from '../../content/posts'
import type { Speaker } from '../../content/speakers'
import { shareVariant } from '../../model/encoded-photo'
import { absolute, address } from '../../site/addresses'
import type { Language } from '../../site/languages'
import { wordsIn } from '../../words/words'
import { breadcrumb, collectionGraph, graphOf, identity, type ListPart, laterCrumbs, oneOrMore } from './graph'

/** Somebody as another page names them; their own page says the rest. */
export function namedPerson({ id, name }: Person) {
  return { '@type': 'Person', '@id': identity.person(id), name: name.text } as const satisfies PersonNode
}

/** A speaker's page: every spelling of the name, the person's own pages, the talks they gave. */
export function speakerGraph({ person, appearances }: Speaker, language: Language, part?: ListPart): Graph {
  const talks = appearances.flatMap(({ event, talk }) => (event && talk ? identity.talk(event.slug, talk.id) : []))
  const own = { name: person.name.text, address: person.address }
  return graphOf(
    {
      '@type': 'ProfilePage',
      url: absolute(person.address),
      inLanguage: language,
      isPartOf: { '@id': identity.website },
      mainEntity: {
        '@type': 'Person',
        '@id': identity.person(person.id),
        name: person.name.text,
        alternateName: oneOrMore(person.otherNames.map(({ text }) => text)),
        url: absolute(person.address),
        sameAs: oneOrMore(person.links.map(({ url }) => url)),
        image: portraitOf(person),
        performerIn: oneOrMore(talks.map((id) => ({ '@id': id }))),
      },
    },
    breadcrumb(language, speakersCrumb(language), own, ...laterCrumbs(own, part, language)),
  )
}

function portraitOf({ portrait }: Person): string | undefined {
  const variant = portrait && shareVariant(portrait)
  return variant && absolute(variant.address)
}

/** The page of what somebody wrote. */
export function authorGraph({ person }: Pick<Author, 'person'>, language: Language, part?: ListPart): Graph {
  const own = { name: person.name.text, address: address.author(language, person.id) }
  return graphOf(
    {
      '@type': 'ProfilePage',
      url: absolute(own.address),
      inLanguage: language,
      isPartOf: { '@id': identity.website },
      mainEntity: {
        ...namedPerson(person),
        alternateName: oneOrMore(person.otherNames.map(({ text }) => text)),
        url: absolute(own.address),
        sameAs: oneOrMore(person.links.map(({ url }) => url)),
        image: portraitOf(person),
      },
    },
    breadcrumb(
      language,
      { name: wordsIn(language).blog, address: address.blog(language) },
      own,
      ...laterCrumbs(own, part, language),
    ),
  )
}

/** The list of speakers. */
export function speakersGraph(speakers: Speaker[], language: Language, part?: ListPart): Graph {
  const items = speakers.map(({ person }) => ({ name: person.name.text, address: person.address }))
  return collectionGraph({ language, part, ...speakersCrumb(language), items })
}

function speakersCrumb(language: Language) {
  return { name: wordsIn(language).speakers, address: address.speakers(language) }
}
