import { HomeSection } from '@/app/[lang]/_home/section'
import { PlayMark } from '@/components/talk/list'
import { SpeakerNames } from '@/components/talk/speaker-names'
import { InLanguage } from '@/components/ui/in-language'
import { MoreLink } from '@/components/ui/more-link'
import { listWatchableTalks, type TalkOfEvent } from '@/lib/content/talks'
import { address } from '@/lib/site/addresses'
import { yearOf } from '@/lib/site/dates'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

/** Recent talks that can be watched again. */
export function HomeRecordings({ language }: { language: Language }) {
  const recordings = listWatchableTalks(language, 8)
  if (recordings.length === 0) return null
  return (
    <HomeSection title={wordsIn(language).homePage.recordings}>
      <ol className="border-t">
        {recordings.map((recording) => (
          <RecordingRow key={recording.talk.address} archived={recording} language={language} />
        ))}
      </ol>
      <p className="mt-4">
        <MoreLink href={address.talks(language)}>{wordsIn(language).homePage.allTalks}</MoreLink>
      </p>
    </HomeSection>
  )
}

/** A talk that can be watched again, in a list; all of it leads to the talk's page. */
function RecordingRow({ archived, language }: { archived: TalkOfEvent; language: Language }) {
  const { talk } = archived
  return (
    <li className="relative grid grid-cols-[1.5rem_minmax(0,1fr)] items-baseline gap-x-3 border-b py-3 hover:bg-sheet lg:grid-cols-[1.5rem_minmax(0,1fr)_16rem_5rem]">
      <PlayMark />
      <a href={talk.address} className="font-semibold no-underline after:absolute after:inset-0">
        <InLanguage text={talk.title} page={language} />
      </a>
      <span className="relative col-start-2 justify-self-start text-small text-muted lg:col-start-3">
        <SpeakerNames speakers={talk.speakers} language={language} />
      </span>
      <span className="text-small text-muted tabular max-lg:hidden lg:text-end">{yearOf(talk.day)}</span>
    </li>
  )
}
