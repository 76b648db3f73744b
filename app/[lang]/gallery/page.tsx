import type { Metadata } from 'next'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf } from '@/app/static-params'
import { AlbumRow } from '@/components/gallery/album-row'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { listAlbums } from '@/lib/content/albums'
import { galleryGraph } from '@/lib/outputs/structured-data/gallery'
import { address } from '@/lib/site/page-kinds'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: PageProps<'/[lang]/gallery'>): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return pageMetadata({
    title: wordsIn(language).gallery,
    description: wordsIn(language).galleryPage.description,
    address: address.gallery(language),
  })
}

export default async function GalleryPage({ params }: PageProps<'/[lang]/gallery'>) {
  const language = languageOf((await params).lang)
  const words = wordsIn(language)
  const albums = listAlbums(language)
  return (
    <Shell address={address.gallery(language)}>
      <PageHeader title={words.gallery} lead={words.galleryPage.description} />
      {albums.length === 0 && <Notice>{words.galleryPage.empty}</Notice>}
      {albums.map((album) => (
        <AlbumRow key={album.slug} album={album} language={language} />
      ))}
      <StructuredData graph={galleryGraph(albums, language)} />
    </Shell>
  )
}
