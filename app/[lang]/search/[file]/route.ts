import { notFound } from 'next/navigation'
import { fileResponse } from '@/app/file-response'
import { languageOf } from '@/app/static-params'
import { searchIndexFiles } from '@/lib/search/documents'
import { languages } from '@/lib/site/languages'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return languages.flatMap((lang) => [...searchIndexFiles(lang).keys()].map((file) => ({ lang, file })))
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/search/[file]'>) {
  const { lang, file } = await params
  const text = searchIndexFiles(languageOf(lang)).get(file)
  if (text === undefined) notFound()
  return fileResponse(`${lang}/search/${file}`, text)
}
