import { notFound } from 'next/navigation'
import { fileResponse } from '@/app/file-response'
import { languageOf, listParams } from '@/app/static-params'
import { listEvents } from '@/lib/content/events'
import { findEventCalendar } from '@/lib/outputs/calendars/calendars'
import { languages } from '@/lib/site/languages'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return listParams(
    languages.flatMap((lang) => listEvents(lang).map(({ slug }) => ({ lang, slug }))),
    (segment) => ({ lang: languages[0], slug: segment }),
  )
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/events/[slug]/event.ics'>) {
  const { lang, slug } = await params
  return fileResponse(`${lang}/events/${slug}/event.ics`, findEventCalendar(languageOf(lang), slug) ?? notFound())
}
