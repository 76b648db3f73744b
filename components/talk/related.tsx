import { SpeakerNames } from '@/components/talk/speaker-names'
import { Dotted, InLanguage, Kicker } from '@/components/ui/text'
import { DaysTime } from '@/components/ui/time'
import type { TalkOfEvent } from '@/lib/content/talks'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** Talks of other events on the same subject or by the same people; nothing when there are none. */
export function RelatedTalks({ talks, language }: { talks: TalkOfEvent[]; language: Language }) {
  if (talks.length === 0) return null
  return (
    <section className="mt-section border-t pt-6 print:hidden">
      <Kicker as="h2">{wordsIn(language).talkPage.related}</Kicker>
      <ul className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-x-gutter gap-y-6">
        {talks.map(({ talk, event }) => (
          <li key={talk.address}>
            <a href={talk.address} className="inline-block py-0.5 text-lead font-semibold no-underline">
              <InLanguage text={talk.title} page={language} />
            </a>
            {talk.speakers.length > 0 && (
              <p>
                <SpeakerNames speakers={talk.speakers} language={language} />
              </p>
            )}
            <p className="text-small text-muted">
              <Dotted>
                <InLanguage text={event.title} page={language} />
                <DaysTime days={talk} language={language} />
              </Dotted>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
