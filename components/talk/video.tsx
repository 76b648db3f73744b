import type { ReactNode } from 'react'
import { ExternalLink } from '@/components/ui/external-link'
import type { Material, Talk } from '@/lib/content/programme'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface TalkVideoProps {
  talk: Talk
  video: Material & { youtubeId: string; url: string }
  language: Language
}

/** A recording in a row of materials: a link to it, beside which the browser puts a button that plays it here. */
export function TalkVideo({ talk, video, language }: TalkVideoProps) {
  const words = wordsIn(language).talk
  return (
    <talk-video
      data-youtube={video.youtubeId}
      data-start={video.start}
      data-title={talk.title.text}
      data-play={words.play}
    >
      <ExternalLink href={video.url} language={language}>
        {words.watchOnYoutube}
      </ExternalLink>
    </talk-video>
  )
}

/** A recording behind its picture: a link to it, which the browser turns into a button that plays it in the same place. */
export function TalkPoster({ talk, video, language, children }: TalkVideoProps & { children: ReactNode }) {
  const words = wordsIn(language).talk
  return (
    <talk-video
      className="relative block aspect-video overflow-clip bg-film *:absolute *:inset-0 *:block *:size-full *:-outline-offset-6"
      data-youtube={video.youtubeId}
      data-start={video.start}
      data-title={talk.title.text}
      data-play={words.play}
      data-poster=""
    >
      <a href={video.url} rel="noopener">
        {children}
        <span className="absolute bottom-0 start-0 flex items-center gap-2 bg-accent py-3 ps-4 pe-6 font-bold text-on-accent [talk-video:hover_&]:bg-ink [talk-video:hover_&]:text-paper">
          <svg viewBox="0 0 24 24" className="size-6 fill-current" aria-hidden="true">
            <path d="M8 5v14l11-7z" />
          </svg>
          {words.play}
          <span className="sr-only"> {talk.title.text}</span>
        </span>
      </a>
    </talk-video>
  )
}
