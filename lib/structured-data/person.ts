import type { Graph, Person as PersonNode } from 'schema-dts'
import { address } from '../address'
import type { Language } from '../language'
import type { Person } from '../person'
import type { Speaker } from '../speaker'
import { wordsIn } from '../words'
import { breadcrumb } from './breadcrumb'
import { collectionGraph } from './collection'
import { graphOf, oneOrMore } from './graph'
import { absolute, identity } from './identity'

/** Somebody as another page names them; their own page says the rest. */
export function namedPerson({ id, name }: Person) {
  return { '@type': 'Person', '@id': identity.person(id), name: name.text } as const satisfies PersonNode
}

/** A speaker's page: every spelling of the name, the person's own pages, the talks they gave. */
export function speakerGraph({ person, appearances }: Speaker, language: Language): Graph {
  const talks = appearances.flatMap(({ event, talk }) => (event && talk ? identity.talk(event.slug, talk.id) : []))
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
        performerIn: oneOrMore(talks.map((id) => ({ '@id': id }))),
      },
    },
    breadcrumb(language, speakersCrumb(language), { name: person.name.text, address: person.address }),
  )
}

/** The list of speakers. */
export function speakersGraph(speakers: Speaker[], language: Language): Graph {
  const items = speakers.map(({ person }) => ({ name: person.name.text, address: person.address }))
  return collectionGraph({ language, ...speakersCrumb(language), items })
}

function speakersCrumb(language: Language) {
  return { name: wordsIn(language).speakers, address: address.speakers(language) }
}
