import { fileResponse } from '@/app/file-response'
import { languageOf } from '@/app/static-params'
import { writeEventsCalendar } from '@/lib/outputs/calendars/calendars'
import { languages } from '@/lib/site/languages'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }))
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/events.ics'>) {
  const { lang } = await params
  return fileResponse(`${lang}/events.ics`, writeEventsCalendar(languageOf(lang)))
}
