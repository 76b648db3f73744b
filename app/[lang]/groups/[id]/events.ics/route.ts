import { notFound } from 'next/navigation'
import { fileResponse } from '@/app/file-response'
import { languageOf, listParams } from '@/app/static-params'
import { listGroups } from '@/lib/content/groups'
import { findGroupCalendar } from '@/lib/outputs/calendars/calendars'
import { languages } from '@/lib/site/languages'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return listParams(
    languages.flatMap((lang) => listGroups(lang).map(({ slug }) => ({ lang, id: slug }))),
    (segment) => ({ lang: languages[0], id: segment }),
  )
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/groups/[id]/events.ics'>) {
  const { lang, id } = await params
  return fileResponse(`${lang}/groups/${id}/events.ics`, findGroupCalendar(languageOf(lang), id) ?? notFound())
}
