import type { Metadata } from 'next'
import { type Language, languages } from '@/lib/language'
import { origin } from '@/lib/origin'
import { type ShareImage, shareImageOfSite } from '@/lib/share-image'
import { site } from '@/site.config'

interface PageFacts {
  language: Language
  title: string
  description: string
  /** The page's address in each language it exists in. */
  addresses: Partial<Record<Language, string>>
  /** The picture shown where the page is shared; the community's when the page has none of its own. */
  image?: ShareImage
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
      images: [openGraphImage(image ?? shareImageOfSite(language))],
    },
    twitter: { card: 'summary_large_image' },
    ...(isSubstitute && { robots: { index: false, follow: true } }),
  }
}

/** A picture as the head of a page names it: by its full address, with its size and what it says. */
export function openGraphImage({ address, ...facts }: ShareImage) {
  return { url: origin + address, ...facts }
}
