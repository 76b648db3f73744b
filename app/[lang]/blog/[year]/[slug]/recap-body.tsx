import type { ReactNode } from 'react'
import { PhotoFigure } from '@/components/gallery/figure'
import { Lightbox } from '@/components/gallery/lightbox'
import { Programme } from '@/components/talk/programme'
import { TalkSection } from '@/components/talk/section'
import { HeadingAnchor } from '@/components/ui/links'
import { Prose, ProseHeading } from '@/components/ui/prose'
import type { Album } from '@/lib/content/albums'
import type { Post } from '@/lib/content/posts'
import { type RecapSection, readRecap } from '@/lib/content/recaps'
import type { Language } from '@/lib/site/languages'
import { wordsIn } from '@/lib/words/words'

interface RecapBodyProps {
  post: Post
  album?: Album
  language: Language
}

/** The picture a post opens with. */
export function PostCover({ album, language }: { album?: Album; language: Language }) {
  if (!album) return null
  return (
    <div className="-mx-gutter mt-[clamp(1.5rem,1rem+2vw,3rem)] md:mx-0 [&_.photo]:m-0 max-md:[&_figcaption]:px-gutter">
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
    return (
      <PhotoFigure photo={found} language={language} sizes="(min-width: 80rem) 49rem, (min-width: 64rem) 62vw, 100vw" />
    )
  }
  const contents = programme.length > 0 ? programme : sections.length > 2 ? sections : []
  const isProgramme = contents === programme
  return (
    <div
      className={
        contents.length > 0
          ? 'lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-[clamp(2rem,5vw,5rem)]'
          : 'max-w-4xl pt-8'
      }
    >
      {contents.length > 0 && (
        <Programme
          title={wordsIn(language).postPage[isProgramme ? 'programme' : 'contentsOfPost']}
          items={contents.map(programmeItem)}
          language={language}
        />
      )}
      <div>
        <div className={`first:pt-6 ${isProgramme ? indented : ''}`}>
          <Prose body={opening} language={language} photo={photo} />
        </div>
        {sections.map((section) => (
          <Section key={section.id} section={section} language={language} isIndented={isProgramme}>
            <Prose body={section.body} language={language} photo={photo} />
          </Section>
        ))}
        <div className={isProgramme ? indented : ''}>
          <Prose body={footnotes} language={language} photo={photo} />
        </div>
      </div>
      {album && <Lightbox language={language} />}
    </div>
  )
}

/** As far in as the texts of talks, whose numerals stand before them. */
const indented = 'lg:ms-34'

interface SectionProps {
  section: RecapSection
  language: Language
  isIndented: boolean
  children: ReactNode
}

function Section({ section, language, isIndented, children }: SectionProps) {
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
    <section
      className={`mt-part border-t pt-part ${isIndented ? indented : ''}`}
      id={id}
      data-closing={kind === 'closing' || undefined}
    >
      <h2 className="mb-4">
        {title}
        <HeadingAnchor id={id} />
      </h2>
      {children}
    </section>
  )
}

function programmeItem({ id, order, title, speakers }: RecapSection) {
  return { id, order, title, speakers: speakers.map(({ name }) => name), href: `#${id}` }
}
