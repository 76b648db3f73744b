import { InLanguage } from '@/components/ui/in-language'
import type { ArchivedTalk } from '@/lib/archived-talk'
import type { Language } from '@/lib/language'
import { SpeakerNames } from './speaker-names'

/** A talk that can be watched again, in a list. */
export function RecordingRow({ archived, language }: { archived: ArchivedTalk; language: Language }) {
  const { talk } = archived
  return (
    <li className="recording-row">
      <span className="programme-number">{talk.day.slice(0, 4)}</span>
      <a href={talk.address}>
        <InLanguage text={talk.title} page={language} />
      </a>
      <span className="meta">
        <SpeakerNames speakers={talk.speakers} language={language} />
      </span>
    </li>
  )
}
