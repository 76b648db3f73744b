import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber } from '@/app/static-params'
import { AlbumRow } from '@/components/gallery/contact-sheet'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination, PartLinks } from '@/components/ui/pagination'
import { Notice } from '@/components/ui/text'
import { listAlbums } from '@/lib/content/albums'
import { galleryGraph } from '@/lib/outputs/structured-data/gallery'
import { address } from '@/lib/site/addresses'
import { yearOf } from '@/lib/site/dates'
import { findListPage, listParts } from '@/lib/site/site-pages'
import { wordsIn } from '@/lib/words/words'

export async function generateMetadata({ params }: ListPageProps): Promise<Metadata> {
  const { lang, page } = await params
  const language = languageOf(lang)
  return pageMetadata({
    title: wordsIn(language).gallery,
    description: wordsIn(language).galleryPage.description,
    address: address.gallery(language, pageNumber(page)),
  })
}

export default async function GalleryPage({ params }: ListPageProps) {
  const { lang, page } = await params
  const language = languageOf(lang)
  const words = wordsIn(language)
  const all = listAlbums(language)
  const list = findListPage('gallery', all, pageNumber(page)) ?? notFound()
  const albums = list.items
  const years = listParts('gallery', all, ({ day }) => yearOf(day))
  return (
    <Shell address={address.gallery(language, list.page)}>
      <PageHeader title={words.gallery} lead={words.galleryPage.description}>
        <PartLinks
          name={words.listPages.years}
          parts={years.map(({ part, page }) => ({ part, href: address.gallery(language, page) }))}
        />
      </PageHeader>
      {albums.length === 0 && <Notice>{words.galleryPage.empty}</Notice>}
      {albums.map((album) => (
        <AlbumRow key={album.slug} album={album} language={language} />
      ))}
      <Pagination {...list} language={language} addressOf={(each) => address.gallery(language, each)} />
      <StructuredData graph={galleryGraph(albums, language, list)} />
    </Shell>
  )
}
