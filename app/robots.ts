import type { MetadataRoute } from 'next'
import { origin } from '@/lib/site/origin'

export const dynamic = 'force-static'

/** Everything may be read by everybody. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${origin}/sitemap.xml` }
}
