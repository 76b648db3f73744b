import { notFound } from 'next/navigation'
import { fileResponse } from '@/app/file-response'
import { languageOf } from '@/app/language'
import { listParams } from '@/app/static-params'
import { findGroupCalendar } from '@/lib/calendar'
import { listGroups } from '@/lib/group'
import { languages } from '@/lib/language'

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
