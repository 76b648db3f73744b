import { InLanguage, Kicker, Numeral } from '@/components/ui/text'
import type { Event } from '@/lib/content/events'
import type { Talk } from '@/lib/content/programme'
import type { Language } from '@/lib/site/languages'
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
    { label: words.previous, to: previous, order: previous?.order, rel: 'prev' },
    { label: words.next, to: next, order: next?.order, rel: 'next' },
    { label: words.at, to: event, order: undefined, rel: undefined },
  ]
  return (
    <nav className="mt-section border-t print:hidden" aria-label={words.neighbours}>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-x-gutter gap-y-6 py-7">
        {links.map(
          ({ label, to, order, rel }) =>
            to && (
              <li key={label} className="relative grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-4">
                {order !== undefined && <Numeral className="text-6xl/12">{order}</Numeral>}
                <div>
                  <Kicker>{label}</Kicker>
                  <a
                    href={to.address}
                    rel={rel}
                    className="inline-block py-0.5 font-semibold no-underline after:absolute after:inset-0"
                  >
                    <InLanguage text={to.title} page={language} />
                  </a>
                </div>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
