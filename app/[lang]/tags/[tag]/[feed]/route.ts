import { feedParams, feedResponse } from '@/app/feed-response'
import { languageOf } from '@/app/language'
import { listParams } from '@/app/static-params'
import { findTagFeed } from '@/lib/feed'
import { languages } from '@/lib/language'
import { readSegment } from '@/lib/segment'
import { listTags } from '@/lib/tag'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  const pages = languages.flatMap((lang) => listTags(lang).map(({ slug }) => ({ lang, tag: slug })))
  return listParams(feedParams(pages), (segment) => ({ lang: languages[0], tag: segment, feed: segment }))
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/tags/[tag]/[feed]'>) {
  const { lang, tag, feed } = await params
  return feedResponse(findTagFeed(languageOf(lang), readSegment(tag)), feed)
}
