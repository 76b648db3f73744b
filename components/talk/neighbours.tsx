import { InLanguage } from '@/components/ui/in-language'
import { Kicker } from '@/components/ui/kicker'
import type { Event } from '@/lib/content/events'
import type { Talk } from '@/lib/content/programme'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface TalkNeighboursProps {
  event: Event
  previous?: Talk
  next?: Talk
  language: Language
}

/** The talks before and after one in the programme of its event, and the event itself. */
export function TalkNeighbours({ event, previous, next, language }: TalkNeighboursProps) {
  const words = wordsIn(language).talkPage
  const links = [
    { label: words.previous, to: previous, rel: 'prev' },
    { label: words.next, to: next, rel: 'next' },
    { label: words.at, to: event, rel: undefined },
  ]
  return (
    <nav className="mt-section border-t print:hidden" aria-label={words.neighbours}>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-x-gutter gap-y-6 py-7">
        {links.map(
          ({ label, to, rel }) =>
            to && (
              <li key={label}>
                <Kicker>{label}</Kicker>
                <a href={to.address} rel={rel} className="inline-block py-0.5 no-underline">
                  <InLanguage text={to.title} page={language} />
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
