import type { Metadata } from 'next'
import { languageOf } from '@/app/language'
import { pageMetadata } from '@/app/page-metadata'
import { AlbumRow } from '@/components/gallery/album-row'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { address } from '@/lib/address'
import { listAlbums } from '@/lib/album'
import { otherLanguage } from '@/lib/language'
import { galleryGraph } from '@/lib/structured-data/gallery'
import { wordsIn } from '@/lib/words'

export async function generateMetadata({ params }: PageProps<'/[lang]/gallery'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return pageMetadata({
    language,
    title: wordsIn(language).gallery,
    description: wordsIn(language).galleryPage.description,
    addresses: { ko: address.gallery('ko'), en: address.gallery('en') },
  })
}

export default async function GalleryPage({ params }: PageProps<'/[lang]/gallery'>) {
  const language = languageOf((await params).lang)
  const words = wordsIn(language)
  const albums = listAlbums(language)
  return (
    <Shell language={language} room="gallery" sibling={address.gallery(otherLanguage(language))} file="posts">
      <header className="page-header">
        <h1>{words.gallery}</h1>
        <p className="lead">{words.galleryPage.description}</p>
      </header>
      {albums.length === 0 && <p className="notice">{words.galleryPage.empty}</p>}
      {albums.map((album) => (
        <AlbumRow key={album.slug} album={album} language={language} />
      ))}
      <StructuredData graph={galleryGraph(albums, language)} />
    </Shell>
  )
}
