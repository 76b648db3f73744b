import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { type ListPageProps, languageOf, pageNumber, staticParams } from '@/app/static-params'
import { AlbumHeader, AlbumIndex, OtherAlbums } from '@/components/gallery/album-header'
import { AlbumSheet } from '@/components/gallery/album-sheet'
import { frameRatio, ratioStyles } from '@/components/gallery/frame-ratio'
import { Lightbox } from '@/components/gallery/lightbox'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { Pagination } from '@/components/ui/pagination'
import { findAlbumPage } from '@/lib/content/album-pages'
import { findAlbumDownload, listOtherAlbums } from '@/lib/content/albums'
import { shareImageOfPhoto } from '@/lib/outputs/share-images/share-images'
import { albumGraph } from '@/lib/outputs/structured-data/gallery'
import { address } from '@/lib/site/addresses'
import { wordsIn } from '@/lib/words/words'

type Props = ListPageProps<{ album: string }>

async function readAlbum({ params }: Props) {
  const { lang, album, page } = await params
  const language = languageOf(lang)
  return { language, slug: album, found: findAlbumPage(language, album, pageNumber(page)) ?? notFound() }
}

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('album')
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, slug, found } = await readAlbum(props)
  const { album, page } = found
  const words = wordsIn(language)
  return pageMetadata({
    address: address.album(language, slug, page),
    title: `${words.gallery}: ${album.title.text}`,
    description: `${album.title.text}. ${words.count.photos(album.photos.length)}.`,
    image: shareImageOfPhoto(album.cover),
  })
}

/** A page of an album: its frames in order, talk by talk where there are enough of each. */
export default async function AlbumPage(props: Props) {
  const { language, slug, found } = await readAlbum(props)
  const { album, page, last, items: photos, runs, sections, people } = found
  const addressOf = (each: number) => address.album(language, slug, each)
  const lightbox = {
    first: photos[0]?.position ?? 1,
    total: album.photos.length,
    ...(page > 1 && { before: addressOf(page - 1) }),
    ...(page < last && { after: addressOf(page + 1) }),
  }
  return (
    <Shell address={addressOf(page)}>
      <style>{ratioStyles(photos.map(({ encoded }) => frameRatio(encoded)))}</style>
      <AlbumHeader album={album} download={findAlbumDownload(album)} language={language} />
      <AlbumIndex sections={sections} people={people} language={language} />
      {runs.map((run, index) => (
        <AlbumSheet key={run.photos[0]?.id} run={run} language={language} isFirst={index === 0} />
      ))}
      <Pagination
        language={language}
        page={page}
        last={last}
        addressOf={addressOf}
        names={wordsIn(language).galleryPage.pages}
      />
      <OtherAlbums albums={listOtherAlbums(language, album)} language={language} />
      <Lightbox language={language} album={lightbox} />
      <StructuredData graph={albumGraph(found, language)} />
    </Shell>
  )
}
