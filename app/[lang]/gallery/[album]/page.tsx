import type { Metadata } from 'next'
import { AlbumPage, albumMetadata } from '@/app/[lang]/gallery/[album]/album-page'
import { languageOf, staticParams } from '@/app/static-params'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('album')
}

export async function generateMetadata({ params }: PageProps<'/[lang]/gallery/[album]'>): Promise<Metadata> {
  const { lang, album } = await params
  return albumMetadata({ language: languageOf(lang), slug: album, page: 1 })
}

export default async function FirstAlbumPage({ params }: PageProps<'/[lang]/gallery/[album]'>) {
  const { lang, album } = await params
  return <AlbumPage language={languageOf(lang)} slug={album} page={1} />
}
