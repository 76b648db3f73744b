import { textResponse } from '@/app/text-response'
import { bundleSearch } from '@/lib/browser-script'

export const dynamic = 'force-static'

export async function GET() {
  return textResponse(await bundleSearch(), 'text/javascript')
}
