import { textResponse } from '@/app/text-response'
import { bundleBrowserScript } from '@/lib/browser-script'

export const dynamic = 'force-static'

export async function GET() {
  return textResponse(await bundleBrowserScript(), 'text/javascript')
}
