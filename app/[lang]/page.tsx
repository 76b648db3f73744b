import type { Metadata } from 'next'
import { Home, homeMetadata } from '@/app/[lang]/_home/home'
import { languageOf } from '@/app/static-params'

export async function generateMetadata({ params }: PageProps<'/[lang]'>): Promise<Metadata> {
  return homeMetadata(languageOf((await params).lang))
}

export default async function HomePage({ params }: PageProps<'/[lang]'>) {
  return <Home language={languageOf((await params).lang)} />
}
