import type { ReactNode } from 'react'
import { TalkPoster } from '@/components/talk/video'
import { ExternalLink } from '@/components/ui/links'
import { InLanguage } from '@/components/ui/text'
import type { Photo } from '@/lib/content/photos'
import type { Talk } from '@/lib/content/programme'
import { findRecording } from '@/lib/content/talks'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface TalkStageProps {
  talk: Talk
  language: Language
  /** A picture of the talk, as wide as the stage. */
  poster: ReactNode
  /** The photograph that the picture is, whose own page the words below it lead to. */
  photo?: Photo | undefined
}

/** The recording of a talk, large, behind a picture of this site; nothing when there is none to watch. */
export function TalkStage({ talk, language, poster, photo }: TalkStageProps) {
  const recording = findRecording(talk)
  if (!recording) return null
  const words = wordsIn(language).talk
  return (
    <div className="lg:row-span-2">
      <TalkPoster talk={talk} video={recording} language={language}>
        {poster}
      </TalkPoster>
      <p className="mt-2 flex flex-wrap gap-x-4 text-small text-muted">
        <ExternalLink href={recording.url} language={language} className="inline-block py-1 text-ink">
          {words.watchOnYoutube}
        </ExternalLink>
        <span className="py-1">
          {words.loadsFromYoutube} {recording.state !== 'public' && `${words.state[recording.state]}. `}
          {recording.note && <InLanguage text={recording.note} page={language} />}
        </span>
        {photo && (
          <a href={photo.address} className="inline-block py-1">
            <InLanguage text={photo.caption ?? photo.alt} page={language} />
          </a>
        )}
      </p>
    </div>
  )
}
