import { bundleBrowserScript } from '@/lib/browser-script'

export const dynamic = 'force-static'

export async function GET() {
  return new Response(await bundleBrowserScript(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
