import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { findTalkPhoto } from '@/app/[lang]/events/[slug]/[talk]/talk-picture'
import { PhotoFigure } from '@/components/gallery/figure'
import { Lightbox } from '@/components/gallery/lightbox'
import { MoreLink } from '@/components/ui/links'
import { Prose } from '@/components/ui/prose'
import { Kicker } from '@/components/ui/text'
import { findAlbum } from '@/lib/content/albums'
import type { Event } from '@/lib/content/events'
import type { Talk } from '@/lib/content/programme'
import { findRecording, findTalkRecap } from '@/lib/content/talks'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface TalkRecapProps {
  event: Event
  talk: Talk
  language: Language
}

/** What a recap says of a talk, with its photographs, and the link to the whole recap. */
export function TalkRecap({ event, talk, language }: TalkRecapProps) {
  const recap = findTalkRecap(language, event, talk)
  if (!recap) return null
  const { post, section, address } = recap
  const album = findAlbum(language, post.slug)
  const words = wordsIn(language).talkPage
  // What the recording shows before it plays is not shown a second time.
  const onStage = findRecording(talk) && findTalkPhoto({ event, talk }, language)
  const photo = (file: string) => {
    const found = album?.photos.find((each) => each.file === file)
    if (!found || found.file === onStage?.file) return null
    return <PhotoFigure photo={found} language={language} sizes="(min-width: 64rem) 46rem, 100vw" />
  }
  return (
    <section className="mt-part border-t pt-6 lg:grid lg:grid-cols-[5fr_8fr] lg:gap-x-gutter">
      <Kicker as="h2" className="mb-4">
        {words.fromRecap}
      </Kicker>
      <Prose body={partOfText(section.body, post.address)} language={post.language} photo={photo} />
      <p className="mt-6 lg:col-start-2">
        <MoreLink href={address} hrefLang={post.language}>
          {words.readRecap}
        </MoreLink>
      </p>
      <Lightbox language={language} />
    </section>
  )
}

/**
 * A part of a text as it can stand on another page: what it leads to within the whole, such as a footnote, is at the address
 * of the whole.
 */
export function partOfText(part: Root, whole: string): Root {
  const tree = structuredClone(part)
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties.href !== 'string' || !properties.href.startsWith('#')) return
    properties.href = whole + properties.href
    delete properties.ariaDescribedBy
  })
  return tree
}
