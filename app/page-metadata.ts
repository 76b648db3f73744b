import type { Metadata } from 'next'
import type { Feed } from '@/lib/outputs/feeds/entry'
import { type ShareImage, shareImageOfSite } from '@/lib/outputs/share-images/share-images'
import { languages } from '@/lib/site/languages'
import { origin } from '@/lib/site/origin'
import type { Language } from '@/lib/site/settings'
import { feedFiles, feedTypes } from '@/lib/site/written-files'
import { site } from '@/site.config'

/** As Open Graph writes a language: with a territory (https://ogp.me, og:locale). */
const locales: Record<Language, string> = { ko: 'ko_KR', en: 'en_US' }

interface PageFacts {
  language: Language
  title: string
  description: string
  /** The page's address in each language it exists in. */
  addresses: Partial<Record<Language, string>>
  /** The picture shown where the page is shared; the community's when the page has none of its own. */
  image?: ShareImage
  /** The feed that carries the page's news. */
  feed?: Pick<Feed, 'title' | 'address'>
  /** The Markdown of the page's text, as a path of this site. */
  markdown?: string
  /** A page that only offers the other language. */
  isSubstitute?: boolean
  /** A page that search engines have no use for. */
  isUnlisted?: boolean
}

/** What the head of a page says: title, description, canonical address, its sibling and feeds, how it looks when shared. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { language, title, description, addresses, image, isSubstitute, isUnlisted } = facts
  const own = addresses[language]
  const siblings = languages.flatMap((each) => {
    const address = addresses[each]
    return address ? [[each, origin + address] as const] : []
  })
  const canonical = own ? origin + own : siblings[0]?.[1]
  return {
    title: title === site.name[language] ? title : `${title} · ${site.shortName}`,
    description,
    alternates: {
      canonical,
      ...(siblings.length > 1 && { languages: Object.fromEntries(siblings) }),
      types: listTypes(facts),
    },
    openGraph: {
      title,
      description,
      url: canonical,
      siteName: site.name[language],
      locale: locales[language],
      images: [openGraphImage(image ?? shareImageOfSite(language))],
    },
    twitter: { card: 'summary_large_image' },
    ...((isSubstitute || isUnlisted) && { robots: { index: false, follow: true } }),
  }
}

/** A picture as the head of a page names it: by its full address, with its size and what it says. */
export function openGraphImage({ address, ...facts }: ShareImage) {
  return { url: origin + address, ...facts }
}

/** The page's content in other formats, by media type. */
function listTypes({ feed, markdown }: PageFacts) {
  return {
    ...(feed && Object.fromEntries(feedFiles.map((file) => [feedTypes[file], named(feed.address + file, feed.title)]))),
    ...(markdown && { 'text/markdown': named(markdown) }),
  }
}

function named(address: string, title?: string) {
  return [{ url: origin + address, title }]
}
