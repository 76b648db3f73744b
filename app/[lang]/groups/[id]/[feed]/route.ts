import { feedParams, feedResponse } from '@/app/feed-response'
import { languageOf, listParams } from '@/app/static-params'
import { listGroups } from '@/lib/content/groups'
import { findGroupFeed } from '@/lib/outputs/feeds/feeds'
import { languages } from '@/lib/site/languages'
import { readSegment } from '@/lib/site/page-kinds'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  const pages = languages.flatMap((lang) => listGroups(lang).map(({ slug }) => ({ lang, id: slug })))
  return listParams(feedParams(pages), (segment) => ({ lang: languages[0], id: segment, feed: segment }))
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/groups/[id]/[feed]'>) {
  const { lang, id, feed } = await params
  return feedResponse(findGroupFeed(languageOf(lang), readSegment(id)), feed)
}
