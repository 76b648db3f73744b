import type { Metadata } from 'next'
import { BlogPage, blogMetadata } from '@/app/[lang]/blog/blog-page'
import { languageOf, listParams } from '@/app/static-params'
import { findBlogPage } from '@/lib/content/posts'
import { languages } from '@/lib/site/languages'

export const dynamicParams = false

export function generateStaticParams() {
  return listParams(
    languages.flatMap((lang) => {
      const last = findBlogPage(lang, 1)?.last ?? 1
      return Array.from({ length: last - 1 }, (_, index) => ({ lang, page: String(index + 2) }))
    }),
    (segment) => ({ lang: languages[0], page: segment }),
  )
}

export async function generateMetadata({ params }: PageProps<'/[lang]/blog/page/[page]'>): Promise<Metadata> {
  const { lang, page } = await params
  return blogMetadata(languageOf(lang), Number(page))
}

export default async function LaterBlogPage({ params }: PageProps<'/[lang]/blog/page/[page]'>) {
  const { lang, page } = await params
  return <BlogPage language={languageOf(lang)} page={Number(page)} />
}
