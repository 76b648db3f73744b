import type { Metadata } from 'next'
import { languageOf } from '@/app/language'
import { BlogPage, blogMetadata } from './blog-page'

export async function generateMetadata({ params }: PageProps<'/[lang]/blog'>): Promise<Metadata> {
  return blogMetadata(languageOf((await params).lang), 1)
}

export default async function FirstBlogPage({ params }: PageProps<'/[lang]/blog'>) {
  return <BlogPage language={languageOf((await params).lang)} page={1} />
}
