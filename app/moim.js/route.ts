import { fileResponse } from '@/app/file-response'
import { bundleBrowserScript } from '@/lib/outputs/browser-scripts'
import { scripts } from '@/lib/site/written-files'

export const dynamic = 'force-static'

// While a page is being written it carries React, which expects the elements as they were sent; the finished site has none.
const afterReact =
  "await new Promise((done) => addEventListener('load', () => setTimeout(requestIdleCallback, 1000, done)))\n"

export async function GET() {
  const wait = process.env.NODE_ENV === 'development' ? afterReact : ''
  return fileResponse(scripts.page, wait + (await bundleBrowserScript()))
}
