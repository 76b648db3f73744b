import type { Metadata } from 'next'
import { addressesOf, pageAt } from '@/lib/content/site-pages'
import { type Feed, formatsOf } from '@/lib/outputs/feeds/entry'
import { type ShareImage, shareImageOfSite } from '@/lib/outputs/share-images/share-images'
import { origin } from '@/lib/site/addresses'
import { favicon, hasIcon, icons, markFile } from '@/lib/site/icons'
import { territoryOf } from '@/lib/site/languages'
import { kindOf } from '@/lib/site/page-kinds'
import { feedTypes } from '@/lib/site/written-files'
import { wordsIn } from '@/lib/words/words'
import { site } from '@/site.config'

/** What the head of every page states: its icons, and where telephones find what is for them. */
export const siteMetadata = {
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [
      ...(hasIcon(favicon) ? [{ url: `/${favicon}`, sizes: '32x32' }] : []),
      ...(hasIcon(markFile) ? [{ url: `/${markFile}`, type: 'image/svg+xml' }] : []),
    ],
    apple: icons.flatMap(({ file, purpose }) => (purpose === 'touch' && hasIcon(file) ? `/${file}` : [])),
  },
} satisfies Metadata

/** How many titles the description of a page that lists them has. */
export const titlesInDescription = 12

interface PageFacts {
  /** The page's address, from which everything is known that the table of kinds says. */
  address: string
  title: string
  description: string
  /** The picture shown where the page is shared; the community's when the page has none of its own. */
  image?: ShareImage
  /** The feed that carries the page's news. */
  feed?: Pick<Feed, 'title' | 'address'>
  /** The Markdown of the page's text, as a path of this site. */
  markdown?: string
}

/** What the head of a page says: title, description, canonical address, its sibling and feeds, how it looks when shared. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { description, image } = facts
  const page = pageAt(facts.address)
  const title =
    page.page === 1 ? facts.title : `${facts.title}, ${wordsIn(page.language).listPages.page(page.page, page.last)}`
  const { language, isSubstitute } = page
  const siblings = Object.entries(addressesOf(page)).map(([each, address]) => [each, origin + address] as const)
  const canonical = isSubstitute ? siblings[0]?.[1] : origin + page.address
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
      locale: territoryOf(language),
      images: [openGraphImage(image ?? shareImageOfSite(language))],
    },
    twitter: { card: 'summary_large_image' },
    ...((isSubstitute || kindOf(page.kind).isUnlisted) && { robots: { index: false, follow: true } }),
  }
}

/** A picture as the head of a page names it: by its full address, with its size and what it says. */
function openGraphImage({ address, ...facts }: ShareImage) {
  return { url: origin + address, ...facts }
}

/** The page's content in other formats, by media type. */
function listTypes({ feed, markdown }: PageFacts) {
  return {
    ...(feed &&
      Object.fromEntries(formatsOf(feed).map((file) => [feedTypes[file], named(feed.address + file, feed.title)]))),
    ...(markdown && { 'text/markdown': named(markdown) }),
  }
}

function named(address: string, title?: string) {
  return [{ url: origin + address, title }]
}
