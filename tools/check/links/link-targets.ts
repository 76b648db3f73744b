import { photoPath } from '../../../lib/markdown/photographs'
import { linkAddress } from '../../../lib/markdown/sanitize'
import { address, origin } from '../../../lib/site/addresses'
import { languages, rootOf } from '../../../lib/site/languages'
import { isSitePath, resolveAddress } from '../../../lib/site/resolve-address'
import { slugify } from '../../../lib/site/slug'
import { site } from '../../../site.config'
import { nearest } from '../../report/nearest'
import type { BodyLink } from '../body/body-links'
import type { ContentDocument, Siblings } from '../fields/document'
import { hasAlbum, isKind } from '../files/places'
import { addressOf, decoded } from './addresses'
import { judgeLink, readableAddress } from './judge-link'
import { type KnownPages, keyOf } from './site-pages'

/** The links of a document. */
export interface LinkingText {
  document: ContentDocument
  siblings: Siblings
  links: BodyLink[]
}

/** A place on this site that a link leads to. */
export interface Target {
  /** As it was written where it was, decoded. */
  path: string
  query: string
  /** Decoded, without #. */
  anchor: string
  /** The page that a path of the content folder stands for. */
  meant?: string
}

/** The hosts that this site is found under, without `www.`. */
export const ownHosts = [...new Set([site.url, origin].map((each) => bare(new URL(each).host)))]

/** Where on this site a link leads; nothing for a link elsewhere, and for one whose address is told as a wrong one. */
export function targetOf(
  { document, siblings }: Pick<LinkingText, 'document' | 'siblings'>,
  url: string,
): Target | undefined {
  const base = addressOf(siblings, document.language) ?? address.home(document.language)
  // What Jekyll would have replaced has a rule of its own.
  if (url === '' || /\{[{%]/.test(url) || judgeLink(url)) return undefined
  const target = resolveAddress(linkAddress(url), base)
  if (target.kind === 'internal') {
    const meant = meantBy(url, document, siblings)
    return { path: target.path, query: target.query, anchor: target.fragment, ...(meant && { meant }) }
  }
  if (target.kind !== 'external' || !ownHosts.includes(bare(target.url.host))) return undefined
  const { pathname, search, hash } = target.url
  const path = decoded(pathname)
  // The rest of the community's host may be served by something else.
  if (!isSitePath(path)) return undefined
  return { path, query: search, anchor: decoded(hash.slice(1)).normalize('NFC') }
}

function bare(host: string): string {
  return host.replace(/^www\./, '')
}

/** The page that the path of a file stands for, as GitHub would follow it: `../other/ko.md`, `photos/01.jpg`. */
function meantBy(url: string, { language }: ContentDocument, { kind, slug }: Siblings): string | undefined {
  const photo = hasAlbum(kind) && /^(?:\.\/)?photos\/[^/]+\.(?:jpe?g|png|webp)$/i.test(url) ? photoPath(url) : undefined
  if (photo) return address.photo(language, slug, slugify(photo.replace(/^photos\/|\.[^.]+$/g, '')))
  const path = decoded(new URL(url, `https://content.example/content/${kind}/${slug}/`).pathname)
  const [, folder = '', name = '', file = ''] = /\/content\/([^/]+)\/([^/]+)(?:\/([^/]*))?$/.exec(path) ?? []
  if (!isKind(folder) || folder === 'posts') return undefined
  const written = languages.find((each) => file === `${each}.md`)
  return addressOf({ kind: folder, slug: name, files: [] }, written ?? language)
}

/** What an address was meant to be that lacks its scheme or a part of it. */
export function meantAddress(address: string): string | undefined {
  if (/^https?:(?!\/\/)/i.test(address)) return readableAddress(address)
  const [slip, scheme = ''] = /^(https?)(?:\/\/|;\/\/|：\/\/)(?=[\w-]+\.)/i.exec(address) ?? []
  if (slip) return `${scheme.toLowerCase()}://${address.slice(slip.length)}`
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address)) return `mailto:${address}`
  const isHost = /^[\w-]+(?:\.[\w-]+)*\.(?:kr|com|org|net|io|dev|ai|me|co|app|gg|ly)(?:[/?#]|$)/i.test(address)
  return isHost ? `https://${address}` : undefined
}

/** The page that was meant: the file's, else the one with the same name in another place, else one spelt nearly so. */
export function guessPage({ path, meant }: Target, { pages, moved }: KnownPages): string | undefined {
  if (meant && pages.has(keyOf(meant))) return meant
  const key = keyOf(path.replace(/\/(?:index)?(?:\.html?|\.md)?$|\.html?$|\.md$/, ''))
  const segments = key.split('/').filter(Boolean)
  const language = languages.find((each) => each === segments[0]) ?? languages[0]
  const below = segments[0] === language ? key.slice(language.length + 2) : key.slice(1)
  const name = segments.at(-1) ?? ''
  const known = [...pages].filter(([, page]) => page.document && page.language === language)
  const same = known.filter(([each]) => each.endsWith(`/${name}`)).map(([, page]) => page.address)
  const near = nearest(name, new Set(known.map(([each]) => each.split('/').at(-1) ?? '')))
  return (
    pages.get(key)?.address ??
    moved.get(key) ??
    pages.get(keyOf(rootOf(language) + below))?.address ??
    (same.length === 1 ? same[0] : undefined) ??
    known.find(([each]) => near !== undefined && each.endsWith(`/${near}`))?.[1].address ??
    pages.get(nearest(key, pages.keys()) ?? '')?.address
  )
}
