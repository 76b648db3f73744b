import type { Metadata, Viewport } from 'next'
import { Fragment, type ReactNode } from 'react'

/** What the pages of the site state of themselves: each a part of Next's types, for a field more is rendered by Next alone. */
interface StatedHead {
  title?: string
  description?: string
  manifest?: string
  robots?: { index?: boolean; follow?: boolean }
  alternates?: {
    canonical?: string
    languages?: Record<string, string>
    types?: Record<string, { url: string; title?: string }[]>
  }
  openGraph?: {
    title?: string
    description?: string
    url?: string
    siteName?: string
    locale?: string
    images?: { url: string; width?: number; height?: number; alt?: string }[]
  }
  twitter?: { card: string }
  icons?: { icon?: StatedIcon[]; apple?: string[] }
}

interface StatedIcon {
  url: string
  sizes?: string
  type?: string
}

/** The elements that Next makes of what a layout and a page state, in its order. Throws for a field that is not known here. */
export function headElements(stated: Metadata, viewport: Viewport = {}): ReactNode {
  const {
    title,
    description,
    manifest,
    robots,
    alternates = {},
    openGraph,
    twitter,
    icons,
    ...others
  } = stated as StatedHead
  const unknown = Object.keys(others)
  if (unknown.length > 0) throw new Error(`metadata states ${unknown.join(', ')}, which is not known here`)
  const { canonical, languages = {}, types = {} } = alternates
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {viewportElements(viewport)}
      {title && <title>{title}</title>}
      {named('description', description)}
      {manifest && <link rel="manifest" href={manifest} />}
      {robots && named('robots', robotsContent(robots))}
      {canonical && <link rel="canonical" href={canonical} />}
      {Object.entries(languages).map(([language, href]) => (
        <link key={language} rel="alternate" hrefLang={language} href={href} />
      ))}
      {Object.entries(types).map(([type, files]) =>
        files.map((file) => <link key={file.url} rel="alternate" type={type} href={file.url} title={file.title} />),
      )}
      {openGraph && openGraphElements(openGraph)}
      {twitter && twitterElements(twitter, openGraph)}
      {icons?.icon?.map(({ url, sizes, type }) => (
        <link key={url} rel="icon" href={url} sizes={sizes} type={type} />
      ))}
      {icons?.apple?.map((url) => (
        <link key={url} rel="apple-touch-icon" href={url} />
      ))}
    </>
  )
}

function viewportElements({ themeColor, colorScheme, ...others }: Viewport): ReactNode {
  if (Object.keys(others).length > 0) throw new Error('viewport states more than colours')
  return (
    <>
      {Array.isArray(themeColor) &&
        themeColor.map(({ color, media }) => <meta key={color} name="theme-color" content={color} media={media} />)}
      {named('color-scheme', colorScheme ?? undefined)}
    </>
  )
}

function openGraphElements({
  title,
  description,
  url,
  siteName,
  locale,
  images = [],
}: NonNullable<StatedHead['openGraph']>) {
  return (
    <>
      {property('og:title', title)}
      {property('og:description', description)}
      {property('og:url', url)}
      {property('og:site_name', siteName)}
      {property('og:locale', locale)}
      {images.map((image) => (
        <Fragment key={image.url}>
          {property('og:image', image.url)}
          {property('og:image:width', image.width)}
          {property('og:image:height', image.height)}
          {property('og:image:alt', image.alt)}
        </Fragment>
      ))}
    </>
  )
}

/** What is stated for others holds for it as well. */
function twitterElements(
  { card }: { card: string },
  { title, description, images = [] }: StatedHead['openGraph'] = {},
) {
  return (
    <>
      {named('twitter:card', card)}
      {named('twitter:title', title)}
      {named('twitter:description', description)}
      {images.map((image) => (
        <Fragment key={image.url}>
          {named('twitter:image', image.url)}
          {named('twitter:image:alt', image.alt)}
          {named('twitter:image:width', image.width)}
          {named('twitter:image:height', image.height)}
        </Fragment>
      ))}
    </>
  )
}

function robotsContent({ index, follow }: NonNullable<StatedHead['robots']>): string {
  const words = [
    index === undefined ? [] : index ? 'index' : 'noindex',
    follow === undefined ? [] : follow ? 'follow' : 'nofollow',
  ]
  return words.flat().join(', ')
}

const named = (name: string, content: string | number | undefined) =>
  content !== undefined && content !== '' && <meta name={name} content={String(content)} />

const property = (name: string, content: string | number | undefined) =>
  content !== undefined && content !== '' && <meta property={name} content={String(content)} />
