import { InLanguage } from '@/components/ui/in-language'
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
  const ways = [
    { label: words.previous, to: previous, rel: 'prev' },
    { label: words.next, to: next, rel: 'next' },
    { label: words.at, to: event, rel: undefined },
  ]
  return (
    <nav aria-label={words.neighbours}>
      <ul className="post-ways">
        {ways.map(
          ({ label, to, rel }) =>
            to && (
              <li key={label}>
                <span className="kicker">{label}</span>
                <a href={to.address} rel={rel}>
                  <InLanguage text={to.title} page={language} />
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
