import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/page-metadata'
import { languageOf, staticParams } from '@/app/static-params'
import { frameName, photoAnchor } from '@/components/gallery/figure'
import { PhotoCaption } from '@/components/gallery/photo-caption'
import { PhotoNavigation } from '@/components/gallery/photo-navigation'
import { Shell } from '@/components/site/shell'
import { StructuredData } from '@/components/site/structured-data'
import { Picture } from '@/components/ui/picture'
import { albumPageAddress } from '@/lib/content/album-pages'
import { findPhoto } from '@/lib/content/albums'
import { shareImageOfPhoto } from '@/lib/outputs/share-images/share-images'
import { photoGraph } from '@/lib/outputs/structured-data/gallery'
import { partAddresses } from '@/lib/site/page-head'
import { wordsIn } from '@/lib/words/words'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('photo')
}

export async function generateMetadata({ params }: PageProps<'/[lang]/gallery/[album]/[photo]'>): Promise<Metadata> {
  const { lang, album: slug, photo: id } = await params
  const language = languageOf(lang)
  const { album, photo } = findPhoto(language, slug, id) ?? notFound()
  return pageMetadata({
    address: photo.address,
    title: `${photo.caption?.text ?? photo.alt.text} · ${album.title.text}`,
    description: photo.alt.text || wordsIn(language).galleryPage.photo(photo.position),
    image: shareImageOfPhoto(photo),
  })
}

export default async function PhotoPage({ params }: PageProps<'/[lang]/gallery/[album]/[photo]'>) {
  const { lang, album: slug, photo: id } = await params
  const language = languageOf(lang)
  const { album, photo, previous, next } = findPhoto(language, slug, id) ?? notFound()
  return (
    <Shell address={photo.address}>
      <article className="relative [--frame:max(60dvh,100dvh-19rem)]">
        <figure>
          <div className="photo-frame -mx-gutter bg-film py-3">
            <div data-frame={frameName(photo)}>
              <Picture
                encoded={photo.encoded}
                alt={photo.alt.text}
                sizes="(min-width: 80rem) 76rem, 100vw"
                eager
                className="[&_img]:max-h-[60dvh] [&_img]:w-full [&_img]:bg-transparent [&_img]:object-contain roomy:[&_img]:h-(--frame) roomy:[&_img]:max-h-none"
              />
            </div>
          </div>
          <PhotoCaption album={album} photo={photo} language={language} />
        </figure>
        <PhotoNavigation
          album={album}
          photo={photo}
          previous={previous}
          next={next}
          sheet={`${albumPageAddress(language, album, photo)}#${photoAnchor(photo)}`}
          language={language}
        />
      </article>
      <script type="module" src={partAddresses.photo} />
      <StructuredData graph={photoGraph(album, photo, language)} />
    </Shell>
  )
}
