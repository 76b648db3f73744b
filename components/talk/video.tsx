import { ExternalLink } from '@/components/ui/external-link'
import type { Material, Talk } from '@/lib/content/programme'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface TalkVideoProps {
  talk: Talk
  video: Material & { youtubeId: string; url: string }
  language: Language
  label: string
}

/** A recording: a plain link to it, beside which the browser puts a way to play it here; nothing is loaded before that. */
export function TalkVideo({ talk, video, language, label }: TalkVideoProps) {
  const words = wordsIn(language).talk
  return (
    <talk-video
      data-youtube={video.youtubeId}
      data-title={talk.title.text}
      data-play={words.playHere}
      data-label={words.play(talk.title.text)}
    >
      <ExternalLink href={video.url} language={language}>
        {label}
      </ExternalLink>
    </talk-video>
  )
}
