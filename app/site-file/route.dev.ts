import { notFound } from 'next/navigation'
import { findSiteFile } from '@/lib/outputs/site-files'
import { contentType } from '@/lib/site/media-type'
import { scripts } from '@/lib/site/written-files'

// While a page is being written it carries React, which expects the elements as they were sent; the finished site has none.
const withPages: readonly string[] = [scripts.page, scripts.talks, scripts.photo]
const afterReact =
  "await new Promise((done) => addEventListener('load', () => setTimeout(requestIdleCallback, 1000, done)))\n"

/** Answers for every file of the site that is no page, while writing; a build writes them (tools/build/site-files.ts). */
export async function GET(request: Request) {
  const path = new URL(request.url).pathname
  const file = (await findSiteFile(decodeURIComponent(path).slice(1).normalize('NFC'))) ?? notFound()
  const bytes = await file.bytes()
  const body = withPages.includes(file.path)
    ? afterReact + bytes
    : typeof bytes === 'string'
      ? bytes
      : new Uint8Array(bytes)
  return new Response(body, { headers: { 'Content-Type': contentType(file.path) } })
}
