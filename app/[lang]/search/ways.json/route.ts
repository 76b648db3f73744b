import { fileResponse } from '@/app/file-response'
import { languageOf } from '@/app/static-params'
import { listSearchWays } from '@/lib/search/ways'
import { languages } from '@/lib/site/languages'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }))
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/search/ways.json'>) {
  const { lang } = await params
  return fileResponse(`${lang}/search/ways.json`, JSON.stringify(listSearchWays(languageOf(lang), 12)))
}
