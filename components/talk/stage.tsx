import { TalkVideo } from '@/components/talk/video'
import { InLanguage } from '@/components/ui/in-language'
import type { Talk } from '@/lib/content/programme'
import { findRecording } from '@/lib/content/talks'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

/** The recording of a talk, large; its room is kept before anything is loaded. Nothing when there is none to watch. */
export function TalkStage({ talk, language }: { talk: Talk; language: Language }) {
  const recording = findRecording(talk)
  if (!recording) return null
  const words = wordsIn(language).talk
  return (
    <div className="talk-stage">
      <TalkVideo talk={talk} video={recording} language={language} label={words.watchOnYoutube} />
      <p className="meta">
        {words.loadsFromYoutube}{' '}
        {recording.state !== 'public' && `${words.materialName.video}: ${words.state[recording.state]}. `}
        {recording.note && <InLanguage text={recording.note} page={language} />}
      </p>
    </div>
  )
}
