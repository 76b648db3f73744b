import { feedParams, feedResponse } from '@/app/feed-response'
import { languageOf } from '@/app/language'
import { listParams } from '@/app/static-params'
import { findGroupFeed } from '@/lib/feed'
import { listGroups } from '@/lib/group'
import { languages } from '@/lib/language'
import { readSegment } from '@/lib/segment'

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
