import { textResponse } from '@/app/text-response'
import { drawIcon } from '@/lib/icon'

export const dynamic = 'force-static'

/** The icon of the site, in the community's colour. */
export function GET() {
  return textResponse(drawIcon(), 'image/svg+xml')
}
