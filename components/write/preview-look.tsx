import type { ElementContent, Root } from 'hast'
import { EventFacts } from '@/components/event/facts'
import { EventHeader } from '@/components/event/header'
import { PersonHeader } from '@/components/speaker/header'
import { TalkSection } from '@/components/talk/section'
import { TalkTime } from '@/components/talk/time'
import { Prose } from '@/components/ui/prose'
import { Kicker } from '@/components/ui/text'
import type { Event } from '@/lib/content/events'
import type { Person } from '@/lib/content/people'
import type { Talk } from '@/lib/content/programme'
import { address } from '@/lib/site/addresses'
import type { Language, Text } from '@/lib/site/languages'
import { isNumbered } from '@/lib/site/sessions'
import { wordsIn } from '@/lib/words/words'

const element = (tagName: string, ...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})

/** One of everything that prose sets with classes of its own. */
const sample: Root = {
  type: 'root',
  children: [
    element('table', element('thead', element('tr', element('th'))), element('tbody', element('tr', element('td')))),
    ...[element('pre'), element('code'), element('blockquote'), element('hr')],
  ],
}

/** Where an event stands by what its file says of it. */
const phases = {
  scheduled: 'upcoming',
  held: 'held',
  cancelled: 'cancelled',
  postponed: 'postponed',
} as const satisfies Record<Event['status'], Event['phase']>

const words = (name: string, language: Language): Text => ({ text: `{${name}}`, language })

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[]
}

/** An event of which every part that the preview shows says its own name: `{title}`, `{venue}`. */
function eventOf(status: keyof typeof phases, language: Language): Event {
  const title = words('title', language)
  return {
    ...{ slug: 'event', address: address.write(language), language, title, theme: '{theme}', file: '', revision: 0 },
    ...{ day: '2000-01-01', lastDay: '2000-01-01', starts: '2000-01-01T00:00:00Z', timeZone: 'UTC', isOver: true },
    ...{ status, phase: phases[status] },
    venue: { name: words('venue', language), address: words('address', language) },
    ...{ parts: [], groups: [], projects: [], links: [], talks: [], sources: [] },
  }
}

function talkOf(kind: Talk['kind'], speaker: Person, language: Language): Talk {
  const title = words('title', language)
  return {
    ...{ kind, id: 'talk', address: speaker.address, title, titles: [], speakers: [speaker], materials: [], links: [] },
    ...{
      day: '2000-01-01',
      lastDay: '2000-01-01',
      starts: '2000-01-01T00:00:00Z',
      abstract: words('abstract', language),
    },
  }
}

/**
 * Samples that nobody sees: of every element of a text, whose classes the preview of the page for writing copies, and of what the pages
 * of events and people open with, into which it puts the words of a draft. They also keep the rules of these classes on the page.
 */
export function PreviewLook({ language }: { language: Language }) {
  const name = words('name', language)
  const person = {
    id: 'person',
    name,
    otherNames: [words('otherNames', language)],
    links: [],
    address: address.write(language),
  }
  const texts = wordsIn(language)
  return (
    <template data-look="">
      <Prose body={sample} language={language} />
      <figure className="photo" />
      <header className="write-talk">
        <p className="write-numeral" />
        <p className="write-speakers" />
      </header>
      <p className="write-missing" />
      {keysOf(phases).map((status) => (
        <div key={status} data-part={`events ${status}`}>
          <EventHeader event={eventOf(status, language)} language={language} />
          <EventFacts event={eventOf(status, language)} language={language} />
        </div>
      ))}
      <div data-part="people">
        <PersonHeader person={person} kicker={texts.speakers} language={language} />
      </div>
      <div data-part="programme">
        <Kicker as="h3">{texts.eventPage.programme}</Kicker>
      </div>
      {keysOf(texts.talk.kind).map((kind) => (
        <div key={kind} data-part={`talk ${kind}`}>
          <TalkSection
            isCompact
            id={`talk-${kind}`}
            {...(isNumbered(kind) && { order: 0 })}
            title="{title}"
            speakers={[person]}
            talk={talkOf(kind, person, language)}
            time={
              <TalkTime talk={talkOf(kind, person, language)} event={eventOf('held', language)} language={language} />
            }
            language={language}
            heading="h4"
          />
        </div>
      ))}
    </template>
  )
}
