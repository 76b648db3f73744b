import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Fragment } from 'react'
import { EventPhotos, EventRecaps, OtherEvents } from '@/app/[lang]/events/[slug]/event-recaps'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, staticParams } from '@/app/static-params'
import { EventFacts } from '@/components/event/facts'
import { EventActions, EventHeader, ScheduleLink } from '@/components/event/header'
import { EventLinks } from '@/components/event/links'
import { PhotoFigure } from '@/components/gallery/figure'
import { Lightbox } from '@/components/gallery/lightbox'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { TalkSection } from '@/components/talk/section'
import { TalkTime } from '@/components/talk/time'
import { Prose } from '@/components/ui/prose'
import { InLanguage, Kicker } from '@/components/ui/text'
import { DayTime } from '@/components/ui/time'
import { writeClock } from '@/lib/clock/event-phase'
import { findEventAlbum, findEventImage } from '@/lib/content/albums'
import { listProgrammeParts } from '@/lib/content/event-times'
import { findEvent } from '@/lib/content/events'
import { treeOf } from '@/lib/markdown/html-tree'
import { shareImageOfEvent } from '@/lib/outputs/share-images/share-images'
import { eventGraph } from '@/lib/outputs/structured-data/event'
import { formatDays } from '@/lib/site/dates'
import { contentId } from '@/lib/site/page-ids'
import { hasPage } from '@/lib/site/sessions'
import { wordsIn } from '@/lib/words/words'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('event')
}

export async function generateMetadata({ params }: PageProps<'/[lang]/events/[slug]'>): Promise<Metadata> {
  const { lang, slug } = await params
  const language = languageOf(lang)
  const event = findEvent(language, slug) ?? notFound()
  const facts = [formatDays(event, language), event.venue?.name.text].filter((fact) => fact !== undefined)
  return pageMetadata({
    address: event.address,
    title: event.title.text,
    description: `${event.title.text}. ${facts.join(', ')}.`,
    image: shareImageOfEvent(event, language),
  })
}

export default async function EventPage({ params }: PageProps<'/[lang]/events/[slug]'>) {
  const { lang, slug } = await params
  const language = languageOf(lang)
  const event = findEvent(language, slug) ?? notFound()
  const words = wordsIn(language).eventPage
  const image = findEventImage(language, slug)
  const album = findEventAlbum(language, slug)
  const photo = (file: string) => {
    const found = album?.photos.find((each) => each.file === file)
    return found && <PhotoFigure photo={found} language={language} sizes="(min-width: 64rem) 46rem, 100vw" />
  }
  const clock = event.isOver ? {} : { 'data-clock': writeClock(event) }
  return (
    <Shell address={event.address}>
      <article {...clock}>
        <EventHeader event={event} language={language}>
          <EventActions event={event} language={language} />
        </EventHeader>
        <EventFacts event={event} language={language} />
        {event.body && (
          <div className="mt-part">
            <Prose body={treeOf(event.body.html)} language={event.body.language} photo={photo} />
          </div>
        )}
        <EventPhotos event={event} language={language} />
        <EventRecaps event={event} language={language} />
        {image && <Lightbox language={language} />}
        {(event.talks.length > 0 || !event.isOver) && (
          <section className="mt-part">
            <Kicker as="h2">{words.programme}</Kicker>
            {event.talks.length === 0 && <p className="mt-2 text-muted">{words.noProgramme}</p>}
            {listProgrammeParts(event).map(({ day, talks }) => (
              <Fragment key={talks[0]?.id}>
                {day && (
                  <h3 className="pt-6 pb-3">
                    <DayTime day={day} language={language} form="weekday" />
                  </h3>
                )}
                {talks.map((talk) => (
                  <TalkSection
                    isCompact
                    key={talk.id}
                    id={contentId(talk.id)}
                    order={talk.order}
                    title={<InLanguage text={talk.title} page={language} />}
                    speakers={talk.speakers}
                    talk={talk}
                    time={<TalkTime talk={talk} event={event} language={language} />}
                    href={hasPage(talk) ? talk.address : undefined}
                    language={language}
                    heading={day ? 'h4' : 'h3'}
                  />
                ))}
              </Fragment>
            ))}
            <ScheduleLink event={event} language={language} />
          </section>
        )}
        <EventLinks event={event} language={language} />
        {event.talks.length === 0 && <OtherEvents event={event} language={language} />}
      </article>
      <StructuredData graph={eventGraph(event, image)} />
    </Shell>
  )
}
