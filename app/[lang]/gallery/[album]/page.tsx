import type { Metadata } from 'next'
import { AlbumPage, albumMetadata } from '@/app/[lang]/gallery/[album]/album-page'
import { languageOf, listParams } from '@/app/static-params'
import { listAlbums } from '@/lib/content/albums'
import { languages } from '@/lib/site/languages'

export const dynamicParams = false

export function generateStaticParams() {
  return listParams(
    languages.flatMap((lang) => listAlbums(lang).map(({ slug }) => ({ lang, album: slug }))),
    (segment) => ({ lang: languages[0], album: segment }),
  )
}

export async function generateMetadata({ params }: PageProps<'/[lang]/gallery/[album]'>): Promise<Metadata> {
  const { lang, album } = await params
  return albumMetadata({ language: languageOf(lang), slug: album, page: 1 })
}

export default async function FirstAlbumPage({ params }: PageProps<'/[lang]/gallery/[album]'>) {
  const { lang, album } = await params
  return <AlbumPage language={languageOf(lang)} slug={album} page={1} />
}
