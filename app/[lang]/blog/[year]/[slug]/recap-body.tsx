import type { ReactNode } from 'react'
import { PhotoFigure } from '@/components/gallery/figure'
import { Lightbox } from '@/components/gallery/lightbox'
import { Programme } from '@/components/talk/programme'
import { TalkSection } from '@/components/talk/section'
import { Prose, ProseHeading } from '@/components/ui/prose'
import type { Album } from '@/lib/content/albums'
import type { Post } from '@/lib/content/posts'
import { type RecapSection, readRecap } from '@/lib/content/recaps'
import type { Language } from '@/lib/site/settings'

interface RecapBodyProps {
  post: Post
  album?: Album
  language: Language
}

/** The picture a post opens with. */
export function PostCover({ album, language }: { album?: Album; language: Language }) {
  if (!album) return null
  return (
    <div className="post-cover">
      <PhotoFigure photo={album.cover} language={language} sizes="(min-width: 80rem) 76rem, 100vw" eager />
    </div>
  )
}

/** The text of a post: its opening, a section for each talk with the programme beside them, the closing words. */
export function RecapBody({ post, album, language }: RecapBodyProps) {
  const { opening, sections, footnotes } = readRecap(post)
  const programme = sections.filter(({ kind }) => kind === 'talk' || kind === 'panel')
  const photo = (file: string) => {
    const found = album?.photos.find((each) => each.file === file)
    // A cover from the opening stands at the head of the post already; one from a talk stays in its talk as well.
    if (!found || (found === album?.cover && !found.section)) return null
    return <PhotoFigure photo={found} language={language} sizes="(min-width: 64rem) 46rem, 100vw" />
  }
  return (
    <div className={programme.length > 0 ? 'recap' : 'article'}>
      {programme.length > 0 && <Programme items={programme.map(programmeItem)} language={language} />}
      <div className="recap-text">
        <Prose body={opening} language={language} photo={photo} />
        {sections.map((section) => (
          <Section key={section.id} section={section} language={language}>
            <Prose body={section.body} language={language} photo={photo} />
          </Section>
        ))}
        <Prose body={footnotes} language={language} photo={photo} />
      </div>
      {album && <Lightbox language={language} />}
    </div>
  )
}

interface SectionProps {
  section: RecapSection
  language: Language
  children: ReactNode
}

function Section({ section, language, children }: SectionProps) {
  const { kind, id, order, heading, speakers, talk } = section
  const title = <ProseHeading content={heading} language={language} />
  if (kind === 'talk' || kind === 'panel') {
    return (
      <TalkSection id={id} order={order} title={title} speakers={speakers} talk={talk} language={language}>
        {children}
      </TalkSection>
    )
  }
  return (
    <section className="text-section" id={id} data-closing={kind === 'closing' || undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function programmeItem({ id, order, title, speakers }: RecapSection) {
  return { id, order, title, speakers: speakers.map(({ name }) => name), href: `#${id}` }
}
