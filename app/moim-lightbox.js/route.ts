import { fileResponse } from '@/app/file-response'
import { bundleLightbox } from '@/lib/outputs/browser-scripts'
import { scripts } from '@/lib/site/written-files'

export const dynamic = 'force-static'

export async function GET() {
  return fileResponse(scripts.lightbox, await bundleLightbox())
}
