import { feedResponse } from '@/app/feed-response'
import { languageOf } from '@/app/language'
import { siteFeed } from '@/lib/feed'
import { languages } from '@/lib/language'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }))
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/atom.xml'>) {
  return feedResponse(siteFeed(languageOf((await params).lang)), 'atom.xml')
}
