import { PhotoFigure } from '@/components/gallery/figure'
import { Lightbox } from '@/components/gallery/lightbox'
import { Prose } from '@/components/ui/prose'
import { findAlbum } from '@/lib/content/albums'
import type { Event } from '@/lib/content/events'
import { partOfText } from '@/lib/content/part-of-text'
import type { Talk } from '@/lib/content/programme'
import { findTalkRecap } from '@/lib/content/talks'
import type { Language } from '@/lib/site/settings'
import { wordsIn } from '@/lib/words/words'

interface TalkToldProps {
  event: Event
  talk: Talk
  language: Language
}

/** What a recap tells of a talk, with its photographs, and the way to the whole recap. */
export function TalkTold({ event, talk, language }: TalkToldProps) {
  const recap = findTalkRecap(language, event, talk)
  if (!recap) return null
  const { post, section, address } = recap
  const album = findAlbum(language, post.slug)
  const words = wordsIn(language).talkPage
  const photo = (file: string) => {
    const found = album?.photos.find((each) => each.file === file)
    return found && <PhotoFigure photo={found} language={language} sizes="(min-width: 64rem) 46rem, 100vw" />
  }
  return (
    <section className="talk-told">
      <h2 className="kicker">{words.fromRecap}</h2>
      <Prose body={partOfText(section.body, post.address)} language={post.language} photo={photo} />
      <p className="more">
        <a href={address} hrefLang={post.language}>
          {words.readRecap}
        </a>
      </p>
      <Lightbox language={language} />
    </section>
  )
}
