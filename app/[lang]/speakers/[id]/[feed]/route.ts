import { feedParams, feedResponse } from '@/app/feed-response'
import { languageOf, listParams } from '@/app/static-params'
import { listSpeakers } from '@/lib/content/speakers'
import { findSpeakerFeed } from '@/lib/outputs/feeds/feeds'
import { languages } from '@/lib/site/languages'
import { readSegment } from '@/lib/site/page-kinds'

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
