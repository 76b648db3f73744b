import { notFound } from 'next/navigation'
import { fileResponse } from '@/app/file-response'
import { places } from '@/lib/build/places'
import { listShareDesigns } from '@/lib/share-image'
import { renderShareImage } from '@/lib/share-image/render'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return [...listShareDesigns().keys()].map((file) => ({ file }))
}

export async function GET(_: Request, { params }: RouteContext<'/og/[file]'>) {
  const { file } = await params
  const design = listShareDesigns().get(file) ?? notFound()
  const { shareImageCache: cache, publishedPhotos } = places
  const bytes = await renderShareImage(file, design, { cache, publishedPhotos })
  return fileResponse(`og/${file}`, new Uint8Array(bytes))
}
