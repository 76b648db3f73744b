import { EventStanding } from '@/components/event/standing'
import { TalkFilter } from '@/components/talk/filter'
import { TalkList } from '@/components/talk/list'
import { address } from '@/lib/address'
import type { ArchivedTalk } from '@/lib/archived-talk'
import type { Language } from '@/lib/language'
import { type TalkFilter as Filter, listTalkFilters } from '@/lib/talk-facet'
import { wordsIn } from '@/lib/words'

interface TalksBodyProps {
  talks: ArchivedTalk[]
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
