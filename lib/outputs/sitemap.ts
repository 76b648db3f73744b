import { countAlbumPages } from '../content/album-pages'
import { listAlbums } from '../content/albums'
import { listEvents } from '../content/events'
import { listGroups } from '../content/groups'
import { findPage, listPageSlugs } from '../content/pages'
import { findBlogPage, listPosts } from '../content/posts'
import { listSpeakers } from '../content/speakers'
import { listTags } from '../content/tags'
import { listArchivedTalks, listTalkFilters } from '../content/talks'
import type { Day } from '../site/dates'
import { languages } from '../site/languages'
import { address } from '../site/page-kinds'
import type { Language } from '../site/settings'

/** A page that search engines may list. */
export interface SitePage {
  address: string
  /** Its address in every language it has, itself among them, when it has more than one; and for everybody else. */
  siblings?: Partial<Record<Language | 'x-default', string>>
  /** The last day on which what it shows is known to have changed or been checked; never the day of a build. */
  changedOn?: Day
}

/** A page as one language has it; pages with one key are siblings. */
interface OwnPage {
  key: string
  address: string
  changedOn?: Day | undefined
}

/** The pages of each kind. A new kind of page is a line more. */
const kinds: ((language: Language) => OwnPage[])[] = [
  (language) => [{ key: 'home', address: address.home(language) }],
  listBlogPages,
  (language) =>
    listPosts(language)
      .filter((post) => post.language === language)
      .map(({ slug, address, day }) => ({ key: `post ${slug}`, address, changedOn: day })),
  (language) => [{ key: 'events', address: address.events(language) }],
  (language) =>
    listEvents(language).map(({ slug, address, lastVerifiedOn }) => ({
      key: `event ${slug}`,
      address,
      changedOn: lastVerifiedOn,
    })),
  (language) => [{ key: 'talks', address: address.talks(language) }],
  listTalkFacets,
  (language) =>
    listArchivedTalks(language).map(({ talk, event }) => ({
      key: `talk ${event.slug} ${talk.id}`,
      address: talk.address,
      changedOn: event.lastVerifiedOn,
    })),
  (language) => [{ key: 'groups', address: address.groups(language) }],
  (language) => listGroups(language).map(({ slug, address }) => ({ key: `group ${slug}`, address })),
  (language) => [{ key: 'projects', address: address.projects(language) }],
  (language) => [{ key: 'speakers', address: address.speakers(language) }],
  (language) => listSpeakers(language).map(({ person }) => ({ key: `speaker ${person.id}`, address: person.address })),
  (language) => [{ key: 'gallery', address: address.gallery(language) }],
  listAlbumPages,
  (language) => [{ key: 'tags', address: address.tags(language) }],
  (language) =>
    listTags(language).map(({ slug, address, posts }) => ({ key: `tag ${slug}`, address, changedOn: posts[0]?.day })),
  listOwnPages,
  (language) => [{ key: 'reference', address: address.reference(language) }],
]

/** Every page that search engines may list, kind by kind, each in the order of the site's languages. Pages that only offer the other language are none. */
export function listSitePages(): SitePage[] {
  return [chooser, ...kinds.flatMap(listKind)]
}

const chooser: SitePage = { address: '/', siblings: homes() }

function homes(): NonNullable<SitePage['siblings']> {
  return { ...Object.fromEntries(languages.map((language) => [language, address.home(language)])), 'x-default': '/' }
}

function listKind(listPages: (language: Language) => OwnPage[]): SitePage[] {
  const byLanguage = languages.map((language) => ({ language, pages: listPages(language) }))
  return byLanguage.flatMap(({ pages }) =>
    pages.map(({ key, address, changedOn }) => {
      const all = byLanguage.flatMap(({ language, pages: own }) => {
        const sibling = own.find((page) => page.key === key)
        return sibling ? [[language, sibling.address] as const] : []
      })
      const siblings = key === 'home' ? homes() : all.length > 1 ? Object.fromEntries(all) : undefined
      return { address, ...(siblings && { siblings }), ...(changedOn && { changedOn }) }
    }),
  )
}

function listBlogPages(language: Language): OwnPage[] {
  const last = findBlogPage(language, 1)?.last ?? 1
  return Array.from({ length: last }, (_, index) => ({
    key: `blog ${index + 1}`,
    address: address.blog(language, index + 1),
    changedOn: findBlogPage(language, 1)?.posts[0]?.day,
  }))
}

function listTalkFacets(language: Language): OwnPage[] {
  return listTalkFilters(language)
    .flatMap(({ filters }) => filters)
    .filter(({ facet }) => facet !== 'speaker')
    .map(({ facet, value, address }) => ({ key: `talks ${facet} ${value}`, address }))
}

function listAlbumPages(language: Language): OwnPage[] {
  return listAlbums(language).flatMap((album) => {
    const { slug, post, photos } = album
    return [
      ...Array.from({ length: countAlbumPages(album) }, (_, index) => ({
        key: `album ${slug} ${index + 1}`,
        address: address.album(language, slug, index + 1),
        changedOn: post?.day,
      })),
      ...photos.map((photo) => ({ key: `photo ${slug} ${photo.id}`, address: photo.address, changedOn: post?.day })),
    ]
  })
}

function listOwnPages(language: Language): OwnPage[] {
  return listPageSlugs().flatMap((slug) => {
    const page = findPage(language, slug)
    return page?.language === language ? [{ key: `page ${slug}`, address: page.address }] : []
  })
}
