import type { Graph } from 'schema-dts'
import type { Talk } from '../../content/programme'
import type { TalkOfEvent } from '../../content/talks'
import { absolute } from '../../site/addresses'
import type { Language } from '../../site/languages'
import { eventCrumb, eventFacts, eventsCrumb, recordingOf, subEvent } from './event'
import { breadcrumb, type Collection, type Crumb, collectionGraph, graphOf, identity, oneOrMore } from './graph'
import { namedPerson } from './person'

/** A talk's page: the talk, its recording, and the event it was given at. */
export function talkGraph({ talk, event }: TalkOfEvent, language: Language): Graph {
  return graphOf(
    {
      ...subEvent(talk, event),
      url: absolute(talk.address),
      description: talk.abstract?.text,
      performer: oneOrMore(listPerformers(talk)),
      recordedIn: recordingOf(talk, event.slug),
      superEvent: { '@id': identity.event(event.slug) },
    },
    eventFacts(event),
    breadcrumb(language, eventsCrumb({ language }), eventCrumb(event), talkCrumb({ talk, event })),
  )
}

/** A list of talks: the page of all of them, or one that is narrowed and stands below it. */
export function talksGraph(
  talks: TalkOfEvent[],
  language: Language,
  page: Crumb & Pick<Collection, 'above' | 'part'>,
): Graph {
  return collectionGraph({ language, ...page, items: talks.map(talkCrumb) })
}

function talkCrumb({ talk }: TalkOfEvent): Crumb {
  return { name: talk.title.text, address: talk.address }
}

/** An affiliation is stated for the talk, so it belongs to its speaker only when there is one. */
function listPerformers({ speakers, affiliation }: Talk) {
  const performers = speakers.filter(({ isModerator }) => !isModerator).map(namedPerson)
  if (!affiliation || performers.length !== 1) return performers
  return performers.map((person) => ({
    ...person,
    affiliation: { '@type': 'Organization' as const, name: affiliation.text },
  }))
}
