import type { Metadata } from 'next'
import { AlbumPage, albumMetadata } from '@/app/[lang]/gallery/[album]/album-page'
import { languageOf, listParams } from '@/app/static-params'
import { countAlbumPages } from '@/lib/content/album-pages'
import { listAlbums } from '@/lib/content/albums'
import { languages } from '@/lib/site/languages'

export const dynamicParams = false

export function generateStaticParams() {
  return listParams(
    languages.flatMap((lang) =>
      listAlbums(lang).flatMap((album) =>
        Array.from({ length: countAlbumPages(album) - 1 }, (_, index) => ({
          lang,
          album: album.slug,
          page: String(index + 2),
        })),
      ),
    ),
    (segment) => ({ lang: languages[0], album: segment, page: segment }),
  )
}

type Props = PageProps<'/[lang]/gallery/[album]/page/[page]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, album, page } = await params
  return albumMetadata({ language: languageOf(lang), slug: album, page: Number(page) })
}

export default async function LaterAlbumPage({ params }: Props) {
  const { lang, album, page } = await params
  return <AlbumPage language={languageOf(lang)} slug={album} page={Number(page)} />
}
