import { textResponse } from '@/app/text-response'
import { bundleLightbox } from '@/lib/browser-script'

export const dynamic = 'force-static'

export async function GET() {
  return textResponse(await bundleLightbox(), 'text/javascript')
}
