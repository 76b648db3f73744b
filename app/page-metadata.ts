import type { Metadata } from 'next'
import { type Language, languages } from '@/lib/language'
import { origin } from '@/lib/origin'
import { site } from '@/site.config'

interface PageFacts {
  language: Language
  title: string
  description: string
  /** The page's address in each language it exists in. */
  addresses: Partial<Record<Language, string>>
  /** The photograph shown where the page is shared, as a path of this site. */
  image?: string
  /** A page that only offers the other language. */
  isSubstitute?: boolean
}

/** What the head of a page says: title, description, canonical address, its sibling, and how it looks when shared. */
export function pageMetadata({ language, title, description, addresses, image, isSubstitute }: PageFacts): Metadata {
  const own = addresses[language]
  const siblings = languages.flatMap((each) => {
    const address = addresses[each]
    return address ? [[each, origin + address] as const] : []
  })
  const canonical = own ? origin + own : siblings[0]?.[1]
  return {
    title: title === site.name[language] ? title : `${title} · ${site.shortName}`,
    description,
    alternates: { canonical, ...(siblings.length > 1 && { languages: Object.fromEntries(siblings) }) },
    openGraph: {
      title,
      description,
      url: canonical,
      siteName: site.name[language],
      locale: language === 'ko' ? 'ko_KR' : 'en_US',
      ...(image && { images: [origin + image] }),
    },
    ...(isSubstitute && { robots: { index: false, follow: true } }),
  }
}
