import { feedParams, feedResponse } from '@/app/feed-response'
import { languageOf, listParams } from '@/app/static-params'
import { listTags } from '@/lib/content/tags'
import { findTagFeed } from '@/lib/outputs/feeds/feeds'
import { languages } from '@/lib/site/languages'
import { readSegment } from '@/lib/site/page-kinds'

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
