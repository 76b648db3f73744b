import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TalkRecap } from '@/app/[lang]/events/[slug]/[talk]/recap-section'
import { findTalkPhoto, TalkPicture } from '@/app/[lang]/events/[slug]/[talk]/talk-picture'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, staticParams } from '@/app/static-params'
import { TalkEventStatus } from '@/components/event/status'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { TalkHeader } from '@/components/talk/header'
import { TalkMaterials } from '@/components/talk/materials'
import { TalkNeighbours } from '@/components/talk/neighbours'
import { RelatedTalks } from '@/components/talk/related'
import { TalkStage } from '@/components/talk/stage'
import { SharePage } from '@/components/ui/links'
import { Lead } from '@/components/ui/page-header'
import { InLanguage } from '@/components/ui/text'
import { namesOnStage } from '@/lib/content/people'
import { findRecording, findTalkOfEvent } from '@/lib/content/talks'
import { shareImageOfTalk } from '@/lib/outputs/share-images/share-images'
import { talkGraph } from '@/lib/outputs/structured-data/talk'
import { listRelatedTalks } from '@/lib/search/related-talks'
import { readSegment } from '@/lib/site/addresses'

type Params = PageProps<'/[lang]/events/[slug]/[talk]'>['params']

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('talk')
}

async function readTalk(params: Params) {
  const { lang, slug, talk } = await params
  const language = languageOf(lang)
  return { language, ...(findTalkOfEvent(language, slug, readSegment(talk)) ?? notFound()) }
}

export async function generateMetadata({ params }: PageProps<'/[lang]/events/[slug]/[talk]'>): Promise<Metadata> {
  const { language, event, talk } = await readTalk(params)
  const names = namesOnStage(talk.speakers, language).join(', ')
  return pageMetadata({
    address: talk.address,
    title: names ? `${talk.title.text} · ${names}` : talk.title.text,
    description: talk.abstract?.text ?? [talk.title.text, names, event.title.text].filter(Boolean).join('. '),
    image: shareImageOfTalk({ event, talk }, language),
  })
}

export default async function TalkPage({ params }: PageProps<'/[lang]/events/[slug]/[talk]'>) {
  const { language, event, talk, previous, next } = await readTalk(params)
  const hasStage = findRecording(talk) !== undefined
  return (
    <Shell address={talk.address}>
      <article>
        <div
          className={`grid content-start gap-x-gutter gap-y-4 pt-[clamp(1.75rem,1rem+2.5vw,3.5rem)] ${hasStage ? 'lg:grid-cols-[5fr_8fr] lg:grid-rows-[auto_1fr]' : ''}`}
        >
          <TalkHeader
            talk={talk}
            event={event}
            language={language}
            status={<TalkEventStatus event={event} language={language} />}
            hasStage={hasStage}
          />
          <TalkStage
            talk={talk}
            language={language}
            poster={<TalkPicture event={event} talk={talk} language={language} />}
            photo={findTalkPhoto({ event, talk }, language)}
          />
          <div>
            <TalkMaterials talk={talk} language={language} hasStage={hasStage} />
            {talk.abstract && (
              <Lead>
                <InLanguage text={talk.abstract} page={language} />
              </Lead>
            )}
            <SharePage language={language} className="mt-2 block text-small" />
          </div>
        </div>
        <TalkRecap event={event} talk={talk} language={language} />
        <RelatedTalks talks={listRelatedTalks(language, { talk, event })} language={language} />
        <TalkNeighbours event={event} previous={previous} next={next} language={language} />
      </article>
      <StructuredData graph={talkGraph({ event, talk }, language)} />
    </Shell>
  )
}
