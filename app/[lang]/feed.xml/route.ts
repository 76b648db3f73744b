import { feedResponse } from '@/app/feed-response'
import { languageOf } from '@/app/static-params'
import { siteFeed } from '@/lib/outputs/feeds/feeds'
import { languages } from '@/lib/site/languages'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }))
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/feed.xml'>) {
  return feedResponse(siteFeed(languageOf((await params).lang)), 'feed.xml')
}
