import { notFound } from 'next/navigation'
import { fileResponse } from '@/app/file-response'
import { languageOf, listParams } from '@/app/static-params'
import { findSchedule, listScheduleSlugs } from '@/lib/outputs/schedule'
import { languages } from '@/lib/site/languages'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return listParams(
    languages.flatMap((lang) => listScheduleSlugs(lang).map((slug) => ({ lang, slug }))),
    (segment) => ({ lang: languages[0], slug: segment }),
  )
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/events/[slug]/schedule.json'>) {
  const { lang, slug } = await params
  const schedule = findSchedule(languageOf(lang), slug) ?? notFound()
  return fileResponse(`${lang}/events/${slug}/schedule.json`, JSON.stringify(schedule))
}
