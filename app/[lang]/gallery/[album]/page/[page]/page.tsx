import type { Metadata } from 'next'
import { AlbumPage, albumMetadata } from '@/app/[lang]/gallery/[album]/album-page'
import { languageOf, staticParams } from '@/app/static-params'

export const dynamicParams = false

export function generateStaticParams() {
  return staticParams('album', 'later')
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
