import { fileResponse } from '@/app/file-response'
import { bundleSearch } from '@/lib/browser-script'
import { scripts } from '@/lib/written-files'

export const dynamic = 'force-static'

export async function GET() {
  return fileResponse(scripts.search, await bundleSearch())
}
