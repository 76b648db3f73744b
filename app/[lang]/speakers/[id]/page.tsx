import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, staticParams } from '@/app/static-params'
import { TalkEventStatus } from '@/components/event/status'
import { ContactSheet } from '@/components/gallery/contact-sheet'
import { Lightbox } from '@/components/gallery/lightbox'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { SpeakerAppearance } from '@/components/speaker/appearance'
import { SpeakerHeader } from '@/components/speaker/header'
import { TalkMaterials } from '@/components/talk/materials'
import { Kicker } from '@/components/ui/kicker'
import { listPhotosBeside } from '@/lib/content/albums'
import { findSpeaker } from '@/lib/content/speakers'
import { findSpeakerFeed } from '@/lib/outputs/feeds/feeds'
import { shareImageOfSpeaker } from '@/lib/outputs/share-images/share-images'
import { speakerGraph } from '@/lib/outputs/structured-data/person'
import { readSegment } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('speaker')
}

export async function generateMetadata({ params }: PageProps<'/[lang]/speakers/[id]'>): Promise<Metadata> {
  const { lang, id } = await params
  const language = languageOf(lang)
  const speaker = findSpeaker(language, readSegment(id)) ?? notFound()
  const { person, appearances } = speaker
  return pageMetadata({
    address: person.address,
    title: person.name.text,
    description: `${person.name.text}. ${appearances.map(({ title }) => title.text).join(', ')}.`,
    image: shareImageOfSpeaker(speaker, language),
    feed: findSpeakerFeed(language, person.id),
  })
}

export default async function SpeakerPage({ params }: PageProps<'/[lang]/speakers/[id]'>) {
  const { lang, id } = await params
  const language = languageOf(lang)
  const speaker = findSpeaker(language, readSegment(id)) ?? notFound()
  const { person, appearances } = speaker
  const photos = listPhotosBeside(language, speaker)
  return (
    <Shell address={person.address}>
      <article>
        <SpeakerHeader speaker={speaker} language={language} />
        <Kicker as="h2" className="mb-3">
          {wordsIn(language).speakerPage.appearances}
        </Kicker>
        <ol className="border-b">
          {appearances.map((appearance) => (
            <SpeakerAppearance
              key={`${appearance.event?.slug} ${appearance.talk?.id} ${appearance.recap?.address}`}
              appearance={appearance}
              language={language}
              status={appearance.event && <TalkEventStatus event={appearance.event} language={language} isListed />}
            >
              {appearance.talk && <TalkMaterials talk={appearance.talk} language={language} />}
            </SpeakerAppearance>
          ))}
        </ol>
        {photos.length > 0 && (
          <section className="pt-part">
            <Kicker as="h2" className="mb-3">
              {wordsIn(language).speakerPage.photos(photos.length)}
            </Kicker>
            <ContactSheet photos={photos} language={language} />
            <Lightbox language={language} />
          </section>
        )}
      </article>
      <StructuredData graph={speakerGraph(speaker, language)} />
    </Shell>
  )
}
