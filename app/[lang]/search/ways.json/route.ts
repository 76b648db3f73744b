import { languageOf } from '@/app/language'
import { textResponse } from '@/app/text-response'
import { languages } from '@/lib/language'
import { listSearchWays } from '@/lib/search-ways'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }))
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/search/ways.json'>) {
  const ways = listSearchWays(languageOf((await params).lang), 12)
  return textResponse(JSON.stringify(ways), 'application/json')
}
