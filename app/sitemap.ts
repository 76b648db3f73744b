import type { MetadataRoute } from 'next'
import { listListedPages } from '@/lib/outputs/sitemap'
import { origin } from '@/lib/site/origin'

export const dynamic = 'force-static'

/** Every page that search engines may list, with its siblings. */
export default function sitemap(): MetadataRoute.Sitemap {
  return listListedPages().map(({ address, siblings, changedOn }) => ({
    url: origin + address,
    ...(changedOn && { lastModified: changedOn }),
    ...(siblings && {
      alternates: {
        languages: Object.fromEntries(Object.entries(siblings).map(([language, each]) => [language, origin + each])),
      },
    }),
  }))
}
