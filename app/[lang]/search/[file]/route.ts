import { languageOf } from '@/app/language'
import { textResponse } from '@/app/text-response'
import { languages } from '@/lib/language'
import { listSearchDocuments } from '@/lib/search'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }))
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/search/index.json'>) {
  const documents = listSearchDocuments(languageOf((await params).lang))
  return textResponse(JSON.stringify({ documents }), 'application/json')
}
