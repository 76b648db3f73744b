import type { ReactNode } from 'react'
import { ExternalLink } from '@/components/ui/links'
import type { Material, Talk } from '@/lib/content/programme'
import type { Language } from '@/lib/site/languages'
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
      className="block scheme-dark bg-film p-[clamp(0.5rem,1vw,0.9rem)] text-ink *:block *:w-full *:text-start"
      data-youtube={video.youtubeId}
      data-start={video.start}
      data-title={talk.title.text}
      data-play={words.play}
      data-poster=""
    >
      <a href={video.url} rel="noopener" className="no-underline">
        <span className="block aspect-video overflow-clip">{children}</span>
        <span className="flex items-center gap-2 px-1 pt-3 pb-1 font-bold [talk-video:hover_&]:underline">
          <svg viewBox="0 0 24 24" className="size-6 fill-accent" aria-hidden="true">
            <path d="M8 5v14l11-7z" />
          </svg>
          {words.play}
          <span className="sr-only"> {talk.title.text}</span>
        </span>
      </a>
    </talk-video>
  )
}
