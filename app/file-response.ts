import { contentType } from '@/lib/site/media-type'
import { scripts, writtenKindOf } from '@/lib/site/written-files'

const exported: readonly string[] = Object.values(scripts)

/**
 * A file of the site, by its path below the site's root, as the server of a development site answers with it; a static host
 * goes by its name. Throws for a file of a kind that nobody described, before it is written.
 */
export function fileResponse(file: string, body: string | Uint8Array<ArrayBuffer>): Response {
  if (!writtenKindOf(file) && !exported.includes(file))
    throw new Error(`lib/site/written-files.ts has no kind for ${file}`)
  return new Response(body, { headers: { 'Content-Type': contentType(file) } })
}
