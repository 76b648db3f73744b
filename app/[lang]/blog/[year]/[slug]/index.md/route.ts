import { notFound } from 'next/navigation'
import { fileResponse } from '@/app/file-response'
import { languageOf, listParams } from '@/app/static-params'
import { findPostMarkdown, listWrittenPosts } from '@/lib/outputs/post-markdown'
import { languages } from '@/lib/site/languages'

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
