import { EventStanding } from '@/components/event/status'
import { TalkFilter } from '@/components/talk/filter'
import { TalkList } from '@/components/talk/list'
import { type TalkFilter as Filter, listTalkFilters, type TalkOfEvent } from '@/lib/content/talks'
import { address } from '@/lib/site/page-kinds'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface TalksBodyProps {
  talks: TalkOfEvent[]
  language: Language
  chosen?: Filter
}

/** Talks below the ways to narrow them, with how many there are. */
export function TalksBody({ talks, language, chosen }: TalksBodyProps) {
  const words = wordsIn(language)
  if (talks.length === 0) return <p className="notice">{words.talksPage.empty}</p>
  return (
    <>
      <TalkFilter
        facets={listTalkFilters(language)}
        language={language}
        chosen={chosen}
        all={address.talks(language)}
      />
      <div className="talk-results">
        <output className="meta block">{words.count.talks(talks.length)}</output>
        <p className="notice" hidden>
          {words.talksPage.none}
        </p>
        <TalkList
          talks={talks}
          language={language}
          standingOf={(event) => <EventStanding event={event} language={language} />}
        />
      </div>
    </>
  )
}
