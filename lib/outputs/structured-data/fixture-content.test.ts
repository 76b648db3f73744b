import type { Graph } from 'schema-dts'
import { expect, test } from 'vitest'
import { judgePages, pageWith } from '../../../e2e/validators/structured-data'
import { findAlbumPage } from '../../content/album-pages'
import { type Album, findCoverAddress, findEventImage, listAlbums } from '../../content/albums'
import { listEvents, listEventsOfGroup } from '../../content/events'
import { listGroups } from '../../content/groups'
import { findPage, listPageSlugs } from '../../content/pages'
import { listPosts } from '../../content/posts'
import { listProjects } from '../../content/projects'
import { listSpeakers } from '../../content/speakers'
import { listTags } from '../../content/tags'
import { listAllTalks } from '../../content/talks'
import { address } from '../../site/addresses'
import { type Language, languages } from '../../site/languages'
import { eventGraph, eventsGraph } from './event'
import { pageGraph, siteGraph } from './front-page'
import { albumGraph, galleryGraph, photoGraph } from './gallery'
import { groupGraph, groupsGraph, projectsGraph } from './groups'
import { speakerGraph, speakersGraph } from './person'
import { blogGraph, postGraph, tagGraph, tagsGraph } from './post'
import { talkGraph, talksGraph } from './talk'

test('the structured data of another community is valid and connected as well', async () => {
  const pages = new Map([...listSiteGraphs()].map(([address, graph]) => [address, pageWith(graph)]))
  expect([...pages.keys()]).toContain('/en/events/spring-2025/the-first-talk/')
  expect(await judgePages(pages)).toEqual([])
})

/** The graph of every page of the site, by its address, made of whatever content the test runs with. */
function listSiteGraphs(): Map<string, Graph> {
  return new Map(languages.flatMap((language) => [...listsIn(language), ...documentsIn(language)]))
}

function listsIn(language: Language): [string, Graph][] {
  const posts = listPosts(language)
  const reference = { slug: 'reference', title: 'Field reference', summary: 'All fields' }
  const talks = { name: 'Talks', address: address.talks(language) }
  const slides = { name: 'With slides', address: address.talksBy(language, 'with', 'slides') }
  return [
    [address.home(language), siteGraph(language)],
    [address.blog(language), blogGraph({ items: posts, page: 1, last: 2 }, language)],
    [address.blog(language, 2), blogGraph({ items: posts, page: 2, last: 2 }, language)],
    [address.events(language), eventsGraph(listEvents(language), language)],
    [address.talks(language), talksGraph(listAllTalks(language), language, talks)],
    [slides.address, talksGraph(listAllTalks(language), language, { ...slides, above: [talks] })],
    [address.speakers(language), speakersGraph(listSpeakers(language), language)],
    [address.groups(language), groupsGraph(listGroups(language), language, 'Groups')],
    [address.projects(language), projectsGraph(listProjects(language), language, 'Projects')],
    [address.gallery(language), galleryGraph(listAlbums(language), language)],
    [address.tags(language), tagsGraph(listTags(language), language)],
    [address.reference(language), pageGraph({ ...reference, address: address.reference(language), language })],
  ]
}

function documentsIn(language: Language): [string, Graph][] {
  const image = (slug: string) => findCoverAddress(language, slug)
  return [
    ...listPosts(language)
      .filter((post) => post.language === language)
      .map((post): [string, Graph] => [post.address, postGraph(post, image(post.slug))]),
    ...listEvents(language).map((event): [string, Graph] => [
      event.address,
      eventGraph(event, findEventImage(language, event.slug)),
    ]),
    ...listAllTalks(language).map((each): [string, Graph] => [each.talk.address, talkGraph(each, language)]),
    ...listSpeakers(language).map((each): [string, Graph] => [each.person.address, speakerGraph(each, language)]),
    ...listGroups(language).map((group): [string, Graph] => [
      group.address,
      groupGraph(group, listEventsOfGroup(language, group.slug), language, 'Groups'),
    ]),
    ...listAlbums(language).flatMap((album): [string, Graph][] => [
      ...listAlbumGraphs(album, language),
      ...album.photos.map((photo): [string, Graph] => [photo.address, photoGraph(album, photo, language)]),
    ]),
    ...listTags(language).map((tag): [string, Graph] => [tag.address, tagGraph(tag, language)]),
    ...listPageSlugs().flatMap((slug): [string, Graph][] => {
      const page = findPage(language, slug)
      return page?.language === language ? [[page.address, pageGraph(page)]] : []
    }),
  ]
}

function listAlbumGraphs(album: Album, language: Language): [string, Graph][] {
  const { last = 0 } = findAlbumPage(language, album.slug, 1) ?? {}
  return Array.from({ length: last }).flatMap((_, index): [string, Graph][] => {
    const page = findAlbumPage(language, album.slug, index + 1)
    return page ? [[address.album(language, album.slug, page.page), albumGraph(page, language)]] : []
  })
}
