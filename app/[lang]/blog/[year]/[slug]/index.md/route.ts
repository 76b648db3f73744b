import { notFound } from 'next/navigation'
import { fileResponse } from '@/app/file-response'
import { languageOf } from '@/app/language'
import { listParams } from '@/app/static-params'
import { languages } from '@/lib/language'
import { findPostMarkdown, listWrittenPosts } from '@/lib/post-markdown'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return listParams(
    languages.flatMap((lang) => listWrittenPosts(lang).map(({ year, slug }) => ({ lang, year, slug }))),
    (segment) => ({ lang: languages[0], year: segment, slug: segment }),
  )
}

export async function GET(_request: Request, { params }: RouteContext<'/[lang]/blog/[year]/[slug]/index.md'>) {
  const { lang, year, slug } = await params
  return fileResponse(
    `${lang}/blog/${year}/${slug}/index.md`,
    findPostMarkdown(languageOf(lang), year, slug) ?? notFound(),
  )
}
