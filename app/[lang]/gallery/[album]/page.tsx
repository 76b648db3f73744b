import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { languageOf } from '@/app/language'
import { pageMetadata } from '@/app/page-metadata'
import { listParams } from '@/app/static-params'
import { AlbumHeader } from '@/components/gallery/album-header'
import { ContactSheet } from '@/components/gallery/contact-sheet'
import { Lightbox } from '@/components/gallery/lightbox'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { address } from '@/lib/address'
import { findAlbum, listAlbums } from '@/lib/album'
import { languages, otherLanguage } from '@/lib/language'
import { shareImageOfPhoto } from '@/lib/share-image'
import { albumGraph } from '@/lib/structured-data/gallery'
import { wordsIn } from '@/lib/words'

export const dynamicParams = false

export function generateStaticParams() {
  return listParams(
    languages.flatMap((lang) => listAlbums(lang).map(({ slug }) => ({ lang, album: slug }))),
    (segment) => ({ lang: languages[0], album: segment }),
  )
}

export async function generateMetadata({ params }: PageProps<'/[lang]/gallery/[album]'>): Promise<Metadata> {
  const { lang, album: slug } = await params
  const language = languageOf(lang)
  const album = findAlbum(language, slug) ?? notFound()
  const words = wordsIn(language)
  return pageMetadata({
    language,
    title: `${words.gallery}: ${album.title.text}`,
    description: `${album.title.text}. ${words.count.photos(album.photos.length)}.`,
    addresses: { ko: address.album('ko', slug), en: address.album('en', slug) },
    image: shareImageOfPhoto(album.cover),
  })
}

export default async function AlbumPage({ params }: PageProps<'/[lang]/gallery/[album]'>) {
  const { lang, album: slug } = await params
  const language = languageOf(lang)
  const album = findAlbum(language, slug) ?? notFound()
  return (
    <Shell language={language} room="gallery" sibling={address.album(otherLanguage(language), slug)}>
      <AlbumHeader album={album} language={language} />
      <ContactSheet photos={album.photos} language={language} captions />
      <Lightbox language={language} />
      <StructuredData graph={albumGraph(album, language)} />
    </Shell>
  )
}
