import '@/app/styles/speakers.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, staticParams } from '@/app/static-params'
import { EventStanding } from '@/components/event/status'
import { ContactSheet } from '@/components/gallery/contact-sheet'
import { Lightbox } from '@/components/gallery/lightbox'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { SpeakerAppearance } from '@/components/speaker/appearance'
import { SpeakerHeader } from '@/components/speaker/header'
import { TalkMaterials } from '@/components/talk/materials'
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
        <SpeakerHeader person={person} language={language} />
        <h2 className="kicker">{wordsIn(language).speakerPage.appearances}</h2>
        <ol className="appearances">
          {appearances.map((appearance) => (
            <SpeakerAppearance
              key={`${appearance.event?.slug} ${appearance.talk?.id} ${appearance.recap?.address}`}
              appearance={appearance}
              language={language}
              standing={appearance.event && <EventStanding event={appearance.event} language={language} />}
            >
              {appearance.talk && <TalkMaterials talk={appearance.talk} language={language} />}
            </SpeakerAppearance>
          ))}
        </ol>
        {photos.length > 0 && (
          <section className="speaker-photos">
            <h2 className="kicker">{wordsIn(language).speakerPage.photos}</h2>
            <ContactSheet photos={photos} language={language} />
            <Lightbox language={language} />
          </section>
        )}
      </article>
      <StructuredData graph={speakerGraph({ person, appearances }, language)} />
    </Shell>
  )
}
