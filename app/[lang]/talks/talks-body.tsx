import { TalkEventStatus } from '@/components/event/status'
import { TalkFilter } from '@/components/talk/filter'
import { TalkList } from '@/components/talk/list'
import { Notice } from '@/components/ui/notice'
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
  if (talks.length === 0) return <Notice>{words.talksPage.empty}</Notice>
  return (
    <>
      <TalkFilter
        facets={listTalkFilters(language)}
        language={language}
        chosen={chosen}
        all={address.talks(language)}
      />
      <div className="min-w-0">
        <output className="block text-small text-muted">{words.count.talks(talks.length)}</output>
        <Notice data-none="" hidden>
          {words.talksPage.none}{' '}
          <a href={address.talks(language)} data-facet="">
            {words.talksPage.showAll}
          </a>
        </Notice>
        <TalkList
          talks={talks}
          language={language}
          statusOf={(event) => <TalkEventStatus event={event} language={language} isListed />}
        />
      </div>
    </>
  )
}
