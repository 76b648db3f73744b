import { site } from '../../site.config'
import { pageAddress } from '../site/addresses'
import { defaultLanguage, type Language, languages } from '../site/languages'
import { kindOf } from '../site/page-kinds'
import { hasPage, hasSchedule } from '../site/sessions'
import { listPages, type SitePage } from '../site/site-pages'
import type { Subjects } from '../site/subjects'
import { type Album, listAlbums } from './albums'
import { findPhotoList } from './documents'
import { listEvents } from './events'
import { listGroups } from './groups'
import { findPage, listPageSlugs } from './pages'
import { listAuthors, listPosts } from './posts'
import { listProjects } from './projects'
import { listSpeakers, type Speaker } from './speakers'
import { facetsOf } from './talks'

function subjectsOf(language: Language): Subjects {
  return {
    posts: listPosts(language).map(({ year, slug, day, file, tags, ...post }) => ({
      ...{ year, slug, file, changedOn: day },
      isWritten: post.language === language,
      tags: tags.map((tag) => tag.slug),
    })),
    authors: listAuthors(language).map(({ person, posts }) => ({
      ...{ id: person.id, file: person.file, changedOn: posts[0]?.day, posts: posts.length },
    })),
    events: listEvents(language).map((event) => ({
      ...{ slug: event.slug, file: event.file, changedOn: event.lastVerifiedOn },
      groups: event.groups.map(({ slug }) => slug),
      hasSchedule: hasSchedule(event),
      talks: event.talks.filter(hasPage).map((talk) => {
        const { year: years, with: materials } = facetsOf({ talk, event })
        return { id: talk.id, years, materials }
      }),
    })),
    speakers: listSpeakers(language).map((speaker) => ({
      ...{ id: speaker.person.id, file: sourceOfSpeaker(speaker) },
      appearances: speaker.appearances.length,
    })),
    groups: listGroups(language).map(({ slug, file }) => ({ slug, file })),
    projects: listProjects(language),
    albums: listAlbums(language).map((album) => ({
      ...{ slug: album.slug, file: sourceOfAlbum(album), changedOn: album.post?.day },
      photos: album.photos.map(({ id }) => id),
    })),
    pages: listPageSlugs().flatMap((slug) => {
      const page = findPage(language, slug)
      return page ? [{ slug, file: page.file, isWritten: page.language === language }] : []
    }),
  }
}

const byAddress = new Map<string, SitePage>()

/** Every page of the site below its languages, language by language, in the order of the kinds of pages. */
export function listSitePages(): SitePage[] {
  if (byAddress.size === 0) {
    const pages = languages.flatMap((language) => listPages(language, subjectsOf(language)))
    for (const page of pages) byAddress.set(page.address, page)
  }
  return [...byAddress.values()]
}

/** The page with an address. Throws for one that the table of kinds does not make, whatever shows it. */
export function pageAt(address: string): SitePage {
  if (byAddress.size === 0) listSitePages()
  const page = byAddress.get(address)
  if (!page) throw new Error(`No kind in lib/site/page-kinds.ts makes a page at ${address}`)
  return page
}

/**
 * The addresses of a page in every language that it is written in, its own among them; where there are several and the first
 * language of the site is one, also for readers of any other language.
 */
export function addressesOf(page: SitePage): Partial<Record<Language | 'x-default', string>> {
  const written = languages.flatMap((language) => {
    const sibling = findSibling(page, language)
    return sibling && !sibling.isSubstitute ? [[language, sibling.address] as const] : []
  })
  const forOthers = written.length > 1 && written.find(([language]) => language === defaultLanguage)
  return Object.fromEntries([...written, ...(forOthers ? [['x-default', forOthers[1]] as const] : [])])
}

/** Where a reader of a page goes who changes to a language: the same page, else the beginning of its list, else the list it is in. */
export function addressIn(language: Language, page: SitePage): string {
  const { list } = kindOf(page.kind)
  const sibling = findSibling(page, language) ?? findSibling({ ...page, page: 1 }, language)
  return sibling?.address ?? (list ? pageAddress(list, language, []) : pageAddress('home', language, []))
}

function findSibling({ kind, params, page }: SitePage, language: Language): SitePage | undefined {
  return byAddress.get(pageAddress(kind, language, params, page))
}

/**
 * Where a reader can propose a change: a file of the content folder in GitHub's editor, which makes a copy of the repository
 * for those who may not write to it; or a folder, for pages that are made of many files. A source that begins with a slash
 * lies outside the content folder, at the root of the repository.
 */
export function proposalAddress(source: string): string {
  const view = /\.(md|yaml)$/.test(source) ? 'edit' : 'tree'
  const root = source.startsWith('/') ? '' : 'content'
  const path = [root, ...source.split('/')].filter(Boolean).map(encodeURIComponent).join('/')
  return `${site.repository}/${view}/${site.branch}/${path}`
}

/** The file that says who a speaker is, or the one that names them first when no file of their own does. */
export function sourceOfSpeaker({ person, appearances }: Speaker): string {
  const [latest] = appearances
  return person.file ?? latest?.event?.file ?? 'posts'
}

/** What an album is made of: its photos.yaml, or the text that shows its photographs. */
export function sourceOfAlbum({ kind, slug, post, event }: Album): string {
  if (findPhotoList(kind, slug)) return `${kind}/${slug}/photos.yaml`
  return (kind === 'posts' ? post?.file : event?.file) ?? `${kind}/${slug}`
}

/** The file below the content folder that a page is made of, by the page's address; lists are made of many and have none. */
export function listPageSources(): Map<string, string> {
  return new Map(
    listSitePages().flatMap(({ address, file, files }) =>
      file
        ? [address, ...files.filter((each) => each === 'index.md').map((each) => address + each)].map((each) => [
            each,
            file,
          ])
        : [],
    ),
  )
}
