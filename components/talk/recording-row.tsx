import { ExternalLink } from '@/components/ui/external-link'
import { InLanguage } from '@/components/ui/in-language'
import type { Language } from '@/lib/language'
import type { Recording } from '@/lib/recording'
import { SpeakerNames } from './speaker-names'

/** A talk that can be watched again, in a list. */
export function RecordingRow({ recording, language }: { recording: Recording; language: Language }) {
  const { talk, event, url } = recording
  return (
    <li className="recording-row">
      <span className="programme-number">{event.day.slice(0, 4)}</span>
      <ExternalLink href={url} language={language}>
        <InLanguage text={talk.title} page={language} />
      </ExternalLink>
      <span className="meta">
        <SpeakerNames speakers={talk.speakers} language={language} />
      </span>
    </li>
  )
}
