import { feedParams, feedResponse } from '@/app/feed-response'
import { languageOf } from '@/app/language'
import { listParams } from '@/app/static-params'
import { findSpeakerFeed } from '@/lib/feed'
import { languages } from '@/lib/language'
import { readSegment } from '@/lib/segment'
import { listSpeakers } from '@/lib/speaker'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  const pages = languages.flatMap((lang) => listSpeakers(lang).map(({ person }) => ({ lang, id: person.id })))
  return listParams(feedParams(pages), (segment) => ({ lang: languages[0], id: segment, feed: segment }))
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/speakers/[id]/[feed]'>) {
  const { lang, id, feed } = await params
  return feedResponse(findSpeakerFeed(languageOf(lang), readSegment(id)), feed)
}
