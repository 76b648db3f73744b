import { notFound } from 'next/navigation'
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
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': file.endsWith('.jpg') ? 'image/jpeg' : 'image/png' },
  })
}
