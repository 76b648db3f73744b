import type { Graph } from 'schema-dts'
import { findAlbumPage } from '../../../lib/content/album-pages'
import { type Album, findCoverAddress, findEventImage, listAlbums } from '../../../lib/content/albums'
import { listEvents, listEventsOfGroup } from '../../../lib/content/events'
import { listGroups } from '../../../lib/content/groups'
import { findPage, listPageSlugs } from '../../../lib/content/pages'
import { listPosts } from '../../../lib/content/posts'
import { listProjects } from '../../../lib/content/projects'
import { listSpeakers } from '../../../lib/content/speakers'
import { listTags } from '../../../lib/content/tags'
import { listAllTalks } from '../../../lib/content/talks'
import { eventGraph, eventsGraph } from '../../../lib/outputs/structured-data/event'
import { pageGraph, siteGraph } from '../../../lib/outputs/structured-data/front-page'
import { albumGraph, galleryGraph, photoGraph } from '../../../lib/outputs/structured-data/gallery'
import { groupGraph, groupsGraph, projectsGraph } from '../../../lib/outputs/structured-data/groups'
import { speakerGraph, speakersGraph } from '../../../lib/outputs/structured-data/person'
import { blogGraph, postGraph, tagGraph, tagsGraph } from '../../../lib/outputs/structured-data/post'
import { talkGraph, talksGraph } from '../../../lib/outputs/structured-data/talk'
import { address } from '../../../lib/site/addresses'
import { type Language, languages } from '../../../lib/site/languages'

/** The graph of every page of the site, by its address, made of whatever content the test runs with. */
export function listSiteGraphs(): Map<string, Graph> {
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
