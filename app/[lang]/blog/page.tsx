import type { Metadata } from 'next'
import { BlogPage, blogMetadata } from '@/app/[lang]/blog/blog-page'
import { languageOf } from '@/app/static-params'

export async function generateMetadata({ params }: PageProps<'/[lang]/blog'>): Promise<Metadata> {
  return blogMetadata(languageOf((await params).lang), 1)
}

export default async function FirstBlogPage({ params }: PageProps<'/[lang]/blog'>) {
  return <BlogPage language={languageOf((await params).lang)} page={1} />
}
