import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findTalkPhoto, TalkPicture } from '@/app/[lang]/events/[slug]/[talk]/talk-picture'
import { pageMetadata, titlesInDescription } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber, staticParams } from '@/app/static-params'
import { TalkEventStatus } from '@/components/event/status'
import { ContactSheet } from '@/components/gallery/contact-sheet'
import { Lightbox } from '@/components/gallery/lightbox'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { SpeakerAppearance } from '@/components/speaker/appearance'
import { PersonHeader } from '@/components/speaker/header'
import { TalkMaterials } from '@/components/talk/materials'
import { RelatedTalks } from '@/components/talk/related'
import { TalkStage } from '@/components/talk/stage'
import { MoreLink } from '@/components/ui/links'
import { Pagination } from '@/components/ui/pagination'
import { Kicker } from '@/components/ui/text'
import { listPhotosBeside } from '@/lib/content/albums'
import { findAuthor } from '@/lib/content/posts'
import { findSpeaker } from '@/lib/content/speakers'
import { findRecording } from '@/lib/content/talks'
import { findSpeakerFeed } from '@/lib/outputs/feeds/feeds'
import { shareImageOfSpeaker } from '@/lib/outputs/share-images/share-images'
import { speakerGraph } from '@/lib/outputs/structured-data/person'
import { listRelatedTalks } from '@/lib/search/related-talks'
import { address, readSegment } from '@/lib/site/addresses'
import { findListPage } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

type Props = ListPageProps<{ id: string }>

/** How many photographs stand beside the talks: as many as in an album of few. */
const photosOfSpeaker = 24

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('speaker')
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, id, page } = await params
  const language = languageOf(lang)
  const speaker = findSpeaker(language, readSegment(id)) ?? notFound()
  const { person, appearances } = speaker
  const titles = appearances.slice(0, titlesInDescription).map(({ title }) => title.text)
  return pageMetadata({
    address: address.speaker(language, person.id, pageNumber(page)),
    title: person.name.text,
    description: `${person.name.text}. ${titles.join(', ')}.`,
    image: shareImageOfSpeaker(speaker, language),
    feed: findSpeakerFeed(language, person.id),
  })
}

export default async function SpeakerPage({ params }: Props) {
  const { lang, id, page } = await params
  const language = languageOf(lang)
  const speaker = findSpeaker(language, readSegment(id)) ?? notFound()
  const { person } = speaker
  const list = findListPage('speaker', speaker.appearances, pageNumber(page)) ?? notFound()
  const addressOf = (each: number) => address.speaker(language, person.id, each)
  const [appearance] = speaker.appearances
  const only =
    speaker.appearances.length === 1 && appearance?.talk && appearance.event
      ? { talk: appearance.talk, event: appearance.event }
      : undefined
  const hasStage = only !== undefined && findRecording(only.talk) !== undefined
  const poster = only && hasStage ? findTalkPhoto(only, language) : undefined
  const photos = list.page === 1 ? listPhotosBeside(language, speaker) : []
  return (
    <Shell address={addressOf(list.page)}>
      <article>
        <PersonHeader
          person={person}
          kicker={wordsIn(language).speakers}
          affiliation={speaker.affiliation}
          language={language}
        >
          {findAuthor(language, person.id) && (
            <p className="mt-2">
              <MoreLink href={address.author(language, person.id)}>
                {wordsIn(language).authorPage.postsBy(person.name.text)}
              </MoreLink>
            </p>
          )}
        </PersonHeader>
        <Kicker as="h2" className="mb-3">
          {wordsIn(language).speakerPage.appearances}
        </Kicker>
        <ol className="border-b">
          {list.items.map((appearance) => (
            <SpeakerAppearance
              key={`${appearance.event?.slug} ${appearance.talk?.id} ${appearance.recap?.address}`}
              appearance={appearance}
              language={language}
              status={appearance.event && <TalkEventStatus event={appearance.event} language={language} isListed />}
            >
              {appearance.talk && <TalkMaterials talk={appearance.talk} language={language} hasStage={hasStage} />}
              {only && hasStage && (
                <div className="mt-3 w-full *:max-w-3xl">
                  <TalkStage
                    talk={only.talk}
                    language={language}
                    poster={<TalkPicture {...only} language={language} />}
                    photo={poster}
                  />
                </div>
              )}
            </SpeakerAppearance>
          ))}
        </ol>
        <Pagination {...list} language={language} addressOf={addressOf} />
        {only && <RelatedTalks talks={listRelatedTalks(language, only)} language={language} />}
        {photos.some((photo) => photo.address !== poster?.address) && (
          <section className="pt-part">
            <Kicker as="h2" className="mb-3">
              {wordsIn(language).speakerPage.photos(photos.length)}
            </Kicker>
            <ContactSheet photos={photos.slice(0, photosOfSpeaker)} language={language} />
            <Lightbox language={language} />
          </section>
        )}
      </article>
      <StructuredData graph={speakerGraph({ ...speaker, appearances: list.items }, language, list)} />
    </Shell>
  )
}
