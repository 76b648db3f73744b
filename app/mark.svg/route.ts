import { fileResponse } from '@/app/file-response'
import { drawIcon } from '@/lib/icon'

export const dynamic = 'force-static'

/** The icon of the site, in the community's colour. */
export function GET() {
  return fileResponse('mark.svg', drawIcon())
}
