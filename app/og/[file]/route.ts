import { notFound } from 'next/navigation'
import { fileResponse } from '@/app/file-response'
import { renderShareImage } from '@/lib/outputs/share-images/render'
import { listShareDesigns } from '@/lib/outputs/share-images/share-images'
import { places } from '@/lib/site/written-files'

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
