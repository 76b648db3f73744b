import type { Metadata } from 'next'
import { BlogPage, blogMetadata } from '@/app/[lang]/blog/blog-page'
import { languageOf, staticParams } from '@/app/static-params'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('blog', 'later')
}

export async function generateMetadata({ params }: PageProps<'/[lang]/blog/page/[page]'>): Promise<Metadata> {
  const { lang, page } = await params
  return blogMetadata(languageOf(lang), Number(page))
}

export default async function LaterBlogPage({ params }: PageProps<'/[lang]/blog/page/[page]'>) {
  const { lang, page } = await params
  return <BlogPage language={languageOf(lang)} page={Number(page)} />
}
